import { isJsonObject, type JsonObject } from './json-value';

/** A step in the history of something that is kept as JSON. */
export interface VersionStep {
  /** The version from which on it is kept in the new shape. */
  readonly to: number;
  /**
   * Makes of it, as the version before kept it, what this one keeps. Pure. It sees this one object
   * and nothing beside it: of a journal there is nothing else. May throw on what never was sound.
   */
  readonly up: (older: JsonObject) => JsonObject;
}

/** The steps in the history of something that is kept, the oldest first. Version 1 has none. */
export type Versions = readonly VersionStep[];

/**
 * The version that several histories have reached together: 1 without any step.
 *
 * @throws Error when a version is left out, or a history is out of order. A fault of the program:
 * asked while it is loaded, so that it does not start.
 */
export function versionReached(histories: readonly Versions[]): number {
  const inOrder = histories.every((steps) =>
    steps.every(({ to }, index) => index === 0 || to > (steps[index - 1]?.to ?? 0)),
  );
  const versions = [...new Set(histories.flat().map(({ to }) => to))].sort((a, b) => a - b);
  const withoutGap = versions.every((version, index) => version === index + 2);
  if (!inOrder || !withoutGap) {
    throw new Error(`The versions ${versions.join(', ')} do not follow each other from 2 on.`);
  }
  return versions.length + 1;
}

/**
 * A value as it would be kept now, of one that version `from` kept.
 *
 * @throws TypeError when it is no object, and what a step throws.
 */
export function lift(versions: Versions, value: unknown, from: number): JsonObject {
  if (!isJsonObject(value)) throw new TypeError('What is kept is an object.');
  return versions.filter(({ to }) => to > from).reduce((older, { up }) => up(older), value);
}
