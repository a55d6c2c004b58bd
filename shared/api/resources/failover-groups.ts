import { text, wording } from '../readers';

/** API resource `failoverGroups`: a group has a name and a description, its members name it. */
export const failoverGroupFields = { name: wording, description: text };
