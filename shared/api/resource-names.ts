/** The resources of the management server's REST API that are read, by their API names. */
export const resourceNames = [
  'sites',
  'recordingServers',
  'failoverRecorders',
  'failoverGroups',
  'recordingServerFailovers',
  'recordingServerMulticasts',
  'hardware',
  'cameras',
  'microphones',
  'speakers',
  'metadata',
  'storages',
] as const;
export type ResourceName = (typeof resourceNames)[number];

// A map and not an object: a key such as "constructor" must find nothing.
const byFoldedName = new Map(resourceNames.map((name) => [name.toLowerCase(), name]));

/** The resource that a type or a key names, in any case; null if it is none of ours. */
export function resourceNamed(text: string): ResourceName | null {
  return byFoldedName.get(text) ?? byFoldedName.get(text.trim().toLowerCase()) ?? null;
}

/**
 * The resource that a file is named after: `cameras.json`, `Cameras-2.json`, `site_cameras.json`.
 * The last word wins, because a list of children is named after its parent first.
 */
export function resourceOfFile(name: string): ResourceName | null {
  const file = name.split(/[\\/]/).at(-1) ?? '';
  const words = file.replace(/\.json$/i, '').match(/[a-z]+/gi) ?? [];
  return words.map(resourceNamed).findLast((resource) => resource !== null) ?? null;
}
