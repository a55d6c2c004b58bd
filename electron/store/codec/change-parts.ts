import {
  noChange,
  openWorkbench,
  sizeOf,
  type Change,
  type Workbench,
} from '../../../shared/change/change';
import { emptyDiff, mapDiff, type RecordsDiff } from '../../../shared/change/records-diff';
import { isJsonObject } from '../../../shared/json/json-value';
import { collectionNames } from '../../../shared/model/collections';
import { keptRecords, MODEL_VERSION, type KeptKind } from '../../../shared/model/kept-records';
import { liftRecord } from '../../../shared/model/lift-records';
import type { Site } from '../../../shared/model/site';
import { timeSlices } from '../../tasks/time-slices';

/** Records in one part: some milliseconds' work. */
const RECORDS_PER_PART = 2000;

/**
 * A change cut into parts that can be written, read and applied one by one with pauses between. No
 * two parts touch the same record, so their order does not matter. Nearly every change is one part;
 * an import may be a hundred.
 */
export type ChangeParts = readonly Change[];

/** The parts as JSON texts. */
export async function textsOf(parts: ChangeParts): Promise<readonly string[]> {
  const pause = timeSlices();
  const texts: string[] = [];
  for (const part of parts) {
    texts.push(JSON.stringify(part));
    await pause();
  }
  return texts;
}

/**
 * The counterpart of `textsOf`, with records as version `from` of the model kept them.
 *
 * @throws SyntaxError when a text is not the JSON of a part; TypeError or ZodError when a part of an
 * older version has records that cannot be brought to the present one.
 */
export async function partsFromTexts(
  texts: Iterable<string | Buffer>,
  from: number = MODEL_VERSION,
): Promise<ChangeParts> {
  const pause = timeSlices();
  const parts: Change[] = [];
  for (const text of texts) {
    const part: unknown = JSON.parse(text.toString());
    if (!hasShapeOfPart(part)) throw new SyntaxError('This is not a part of a change.');
    // An older client wrote no collections that it did not know.
    parts.push({ ...noChange, ...(from === MODEL_VERSION ? part : liftPart(part, from)) });
    await pause();
  }
  return parts;
}

/** Looks at the shape only: the checksum says that the records are those that were once checked. */
function hasShapeOfPart(value: unknown): value is Partial<Change> {
  if (!isJsonObject(value)) return false;
  const { site, ...collections } = value;
  return (
    (site === null || site === undefined || Array.isArray(site)) &&
    Object.values(collections).every(
      (diff) =>
        isJsonObject(diff) &&
        isJsonObject(diff.added) &&
        isJsonObject(diff.updated) &&
        isJsonObject(diff.removed),
    )
  );
}

/** All records as they would be kept now, on both sides of a change: it may have to be undone. */
function liftPart(part: Partial<Change>, from: number): Change {
  const lifted =
    (kind: KeptKind) =>
    (record: unknown): unknown =>
      keptRecords[kind].record.parse(liftRecord(kind, record, from));
  const diffs = collectionNames.map((collection) => {
    const diff: RecordsDiff<string, unknown> = part[collection] ?? emptyDiff();
    return [collection, mapDiff(diff, lifted(collection))];
  });
  const site = part.site?.map(lifted('site')) ?? null;
  // Each record has passed the schema of its collection.
  return { ...noChange, ...Object.fromEntries(diffs), site } as Change;
}

/** The site after the change. */
export async function applyParts(site: Site, parts: ChangeParts): Promise<Site> {
  const bench = openWorkbench(site);
  await writeParts(bench, parts);
  return bench.site();
}

/** Carries a change out on a site that is being worked on. */
export async function writeParts(bench: Workbench, parts: ChangeParts): Promise<void> {
  const pause = timeSlices();
  for (const part of parts) {
    bench.write(part);
    await pause();
  }
}

/** Cuts a change into parts. */
export function* partsOf(change: Change): Generator<Change> {
  if (sizeOf(change) <= RECORDS_PER_PART) {
    yield change;
    return;
  }
  const { site, ...collections } = change;
  if (site !== null) yield { ...noChange, site };
  for (const [collection, diff] of Object.entries<RecordsDiff<string, unknown>>(collections)) {
    for (const records of partsOfDiff(diff)) yield { ...noChange, [collection]: records };
  }
}

type LooseDiff = Record<keyof RecordsDiff<string, unknown>, Record<string, unknown>>;

function* partsOfDiff(diff: RecordsDiff<string, unknown>): Generator<LooseDiff> {
  let part = emptyPart();
  let count = 0;
  for (const kind of ['removed', 'added', 'updated'] as const) {
    const records: Readonly<Record<string, unknown>> = diff[kind];
    for (const id in records) {
      part[kind][id] = records[id];
      count += 1;
      if (count === RECORDS_PER_PART) {
        yield part;
        part = emptyPart();
        count = 0;
      }
    }
  }
  if (count > 0) yield part;
}

function emptyPart(): LooseDiff {
  return { added: {}, updated: {}, removed: {} };
}
