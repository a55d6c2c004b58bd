import { isSaid } from '../change/stated';

/** A record that is there several times, made one. */
export interface MergedRecord<Record_> {
  readonly record: Record_;
  /** The properties that are there with different values; of these the first one is kept. */
  readonly differing: readonly string[];
}

/**
 * One record out of two with the same id, as they come when a record is both in a list of its own
 * and embedded in its parent. What only one of them says is kept; where they differ, the first wins.
 */
export function mergeDuplicate<Record_ extends object>(
  first: Record_,
  second: Record_,
): MergedRecord<Record_> {
  const record = { ...first };
  const differing: string[] = [];
  for (const property in second) {
    if (!isSaid(second[property])) continue;
    if (!isSaid(first[property])) record[property] = second[property];
    else if (second[property] !== first[property]) differing.push(property);
  }
  return { record, differing };
}
