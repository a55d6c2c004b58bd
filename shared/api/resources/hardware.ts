import { text, wording } from '../readers';

/** API resource `hardware`, a child of a recording server; devices are children of hardware. */
export const hardwareFields = { name: wording, address: text, model: text };
