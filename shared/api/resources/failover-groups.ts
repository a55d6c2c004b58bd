import { text } from '../readers';

/** API resource `failoverGroups`: a group has a name and a description, its members name it. */
export const failoverGroupFields = { displayName: text, name: text, description: text };
