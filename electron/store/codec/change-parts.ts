import {
  noChange,
  openWorkbench,
  sizeOf,
  type Change,
  type Workbench,
} from '../../../shared/change/change';
import type { RecordsDiff } from '../../../shared/change/records-diff';
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
 * The counterpart of `textsOf`.
 *
 * @throws SyntaxError when a text is not the JSON of a part.
 */
export async function partsFromTexts(texts: Iterable<string | Buffer>): Promise<ChangeParts> {
  const pause = timeSlices();
  const parts: Change[] = [];
  for (const text of texts) {
    const part: unknown = JSON.parse(text.toString());
    if (!hasShapeOfPart(part)) throw new SyntaxError('This is not a part of a change.');
    // An older client wrote no collections that it did not know.
    parts.push({ ...noChange, ...part });
    await pause();
  }
  return parts;
}

/** Looks at the shape only: the checksum says that the records are those that were once checked. */
function hasShapeOfPart(value: unknown): value is Partial<Change> {
  if (!isObject(value)) return false;
  const { site, ...collections } = value;
  return (
    (site === null || site === undefined || Array.isArray(site)) &&
    Object.values(collections).every(
      (diff) =>
        isObject(diff) && isObject(diff.added) && isObject(diff.updated) && isObject(diff.removed),
    )
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
