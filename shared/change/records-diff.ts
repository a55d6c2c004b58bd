import { sameValue } from '../model/same-value';
import type { ById } from '../model/site';

/** What became of the records of one collection. An id stands in one of the three at most. */
export interface RecordsDiff<Id extends string, Record_> {
  readonly added: ById<Id, Record_>;
  readonly updated: ById<Id, readonly [from: Record_, to: Record_]>;
  readonly removed: ById<Id, Record_>;
}

/** A record before and after: null before adds it, null after removes it. */
export type Sides<Record_> = readonly [from: Record_ | null, to: Record_ | null];

/** The diff that changes nothing. */
export function emptyDiff<Id extends string, Record_>(): RecordsDiff<Id, Record_> {
  return { added: keyed([]), updated: keyed([]), removed: keyed([]) };
}

/** Whether a diff changes nothing. */
export function isEmptyDiff<Id extends string, Record_>(diff: RecordsDiff<Id, Record_>): boolean {
  return [diff.added, diff.updated, diff.removed].every((part) => Object.keys(part).length === 0);
}

/** A change of one record: null on the left adds it, null on the right removes it. */
export function diffOf<Id extends string, Record_ extends { readonly id: Id }>(
  from: Record_ | null,
  to: Record_ | null,
): RecordsDiff<Id, Record_> {
  return diffOfSides([[from, to]]);
}

/** Changes of several records, each as in `diffOf`; a record comes at most once. */
export function diffOfSides<Id extends string, Record_ extends { readonly id: Id }>(
  sides: Iterable<Sides<Record_>>,
): RecordsDiff<Id, Record_> {
  const byRecord = new Map<Id, Sides<Record_>>();
  for (const ofOne of sides) {
    const id = (ofOne[1] ?? ofOne[0])?.id;
    if (id !== undefined) byRecord.set(id, ofOne);
  }
  return diffOfKeyedSides(byRecord);
}

/** The diff of what became of each record; those that stay the same are not in it. */
export function diffOfKeyedSides<Id extends string, Record_>(
  sides: Iterable<readonly [Id, Sides<Record_>]>,
): RecordsDiff<Id, Record_> {
  const added: (readonly [Id, Record_])[] = [];
  const updated: (readonly [Id, readonly [Record_, Record_]])[] = [];
  const removed: (readonly [Id, Record_])[] = [];
  for (const [id, [from, to]] of sides) {
    if (from === null && to !== null) added.push([id, to]);
    if (from !== null && to === null) removed.push([id, from]);
    if (from !== null && to !== null && !sameValue(from, to)) updated.push([id, [from, to]]);
  }
  return { added: keyed(added), updated: keyed(updated), removed: keyed(removed) };
}

/** Carries the diff out on the records themselves, which nobody else may hold. */
export function writeDiff<Id extends string, Record_>(
  records: Partial<Record<Id, Record_>>,
  diff: RecordsDiff<Id, Record_>,
): void {
  for (const [id] of entriesOf(diff.removed)) Reflect.deleteProperty(records, id);
  for (const [id, record] of entriesOf(diff.added)) records[id] = record;
  for (const [id, [, to]] of entriesOf(diff.updated)) records[id] = to;
}

/** The diff that takes a diff back. */
export function reverseDiff<Id extends string, Record_>(
  diff: RecordsDiff<Id, Record_>,
): RecordsDiff<Id, Record_> {
  return {
    added: diff.removed,
    updated: keyed(entriesOf(diff.updated).map(([id, [from, to]]) => [id, [to, from]])),
    removed: diff.added,
  };
}

/** The same diff with each record changed, on both sides where it has two. */
export function mapDiff<Id extends string, From, To>(
  diff: RecordsDiff<Id, From>,
  change: (record: From) => To,
): RecordsDiff<Id, To> {
  const each = (records: ById<Id, From>): ById<Id, To> =>
    keyed(entriesOf(records).map(([id, record]) => [id, change(record)]));
  return {
    added: each(diff.added),
    updated: keyed(
      entriesOf(diff.updated).map(([id, [from, to]]) => [id, [change(from), change(to)]]),
    ),
    removed: each(diff.removed),
  };
}

/** One diff that does what the two do, one after the other. */
export function squashDiffs<Id extends string, Record_>(
  first: RecordsDiff<Id, Record_>,
  second: RecordsDiff<Id, Record_>,
): RecordsDiff<Id, Record_> {
  if (isEmptyDiff(first)) return second;
  if (isEmptyDiff(second)) return first;
  const sides = new Map<Id, Sides<Record_>>();
  for (const [id, ofOne] of sidesOf(first)) sides.set(id, ofOne);
  for (const [id, [from, to]] of sidesOf(second)) sides.set(id, [(sides.get(id) ?? [from])[0], to]);
  return diffOfKeyedSides(sides);
}

/** The diff that leads from some records to others. */
export function diffRecords<Id extends string, Record_>(
  from: ById<Id, Record_>,
  to: ById<Id, Record_>,
): RecordsDiff<Id, Record_> {
  if (from === to) return emptyDiff();
  const sides = new Map<Id, Sides<Record_>>();
  for (const [id, record] of entriesOf(from)) sides.set(id, [record, to[id] ?? null]);
  for (const [id, record] of entriesOf(to)) sides.set(id, [from[id] ?? null, record]);
  return diffOfKeyedSides(sides);
}

/** Records by id, from a list; null entries are passed over. */
export function byId<Id extends string, Record_ extends { readonly id: Id }>(
  records: readonly (Record_ | null)[],
): ById<Id, Record_> {
  return keyed(records.filter((record) => record !== null).map((record) => [record.id, record]));
}

/** Records from pairs of id and record: the one place where TypeScript cannot follow the keys. */
export function keyed<Id extends string, Value>(
  entries: Iterable<readonly [Id, Value]>,
): ById<Id, Value> {
  return Object.fromEntries(entries) as ById<Id, Value>;
}

/** The pairs of id and record; the counterpart of `keyed`. */
export function entriesOf<Id extends string, Value>(
  records: ById<Id, Value>,
): (readonly [Id, Value])[] {
  return Object.entries<Value | undefined>(records) as unknown as (readonly [Id, Value])[];
}

function sidesOf<Id extends string, Record_>(
  diff: RecordsDiff<Id, Record_>,
): (readonly [Id, Sides<Record_>])[] {
  return [
    ...entriesOf(diff.added).map(([id, to]) => [id, [null, to]] as const),
    ...entriesOf(diff.updated),
    ...entriesOf(diff.removed).map(([id, from]) => [id, [from, null]] as const),
  ];
}
