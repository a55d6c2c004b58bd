import { applyChange, noChange, sizeOf, type Change } from '../../shared/site/change';
import type { RecordsDiff } from '../../shared/site/records-diff';
import type { Site } from '../../shared/site/site';
import { timeSlices } from './time-slices';

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
 * @throws SyntaxError when a text is not JSON.
 */
export async function partsFromTexts(texts: Iterable<string | Buffer>): Promise<ChangeParts> {
  const pause = timeSlices();
  const parts: Change[] = [];
  for (const text of texts) {
    // Only `textsOf` makes such texts, and the checksum says that this is what it made.
    parts.push({ ...noChange, ...(JSON.parse(text.toString()) as Partial<Change>) });
    await pause();
  }
  return parts;
}

/** The site after the change. */
export async function applyParts(site: Site, parts: ChangeParts): Promise<Site> {
  const pause = timeSlices();
  let reached = site;
  for (const part of parts) {
    reached = applyChange(reached, part);
    await pause();
  }
  return reached;
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
