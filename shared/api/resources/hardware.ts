import { text } from '../readers';

/** API resource `hardware`, a child of a recording server; devices are children of hardware. */
export const hardwareFields = { displayName: text, name: text, address: text, model: text };
