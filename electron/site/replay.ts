import { join } from 'node:path';
import type { FileSystem } from '../files/file-system';
import { applyParts, partsFromTexts } from './change-parts';
import type { ActiveSegment } from './journal';
import { scanSegment, segmentBase, type ScannedEntry, type SegmentOrigin } from './journal-segment';
import type { Problem, RecoveryReport } from './recovery-report';
import type { Snapshot } from './snapshot-text';
import { afterEntry } from './undo-stacks';

/** The journal's segments, in their order. */
export async function listSegments(
  files: FileSystem,
  journal: string,
): Promise<readonly Segment[]> {
  const names = await files.list(journal);
  return names
    .flatMap((name) => {
      const base = segmentBase(name);
      return base === null ? [] : [{ name, base, path: join(journal, name) }];
    })
    .sort((a, b) => a.base - b.base);
}

interface Segment {
  readonly name: string;
  readonly base: number;
  readonly path: string;
}

/** The empty site that the very first segment names; null when there is no such segment. */
export async function readOrigin(
  files: FileSystem,
  segments: readonly Segment[],
): Promise<SegmentOrigin> {
  const first = segments.find(({ base }) => base === 0);
  if (first === undefined) return null;
  // If it cannot be read, replaying comes across it once more and tells.
  const bytes = await files.read(first.path).catch(() => Buffer.alloc(0));
  const scanned = scanSegment(first.name, bytes);
  return scanned.kind === 'readable' ? scanned.header.origin : null;
}

/** The site after the journal, and the segment that the next entry can be appended to. */
export interface Replayed {
  readonly reached: Snapshot;
  readonly active: ActiveSegment | null;
}

/**
 * Applies what the journal holds beyond a snapshot, up to the first place that is not as it was
 * written. From there on everything is set aside: a change after a missing one would not fit.
 */
export async function replay(
  files: FileSystem,
  snapshot: Snapshot,
  segments: readonly Segment[],
  report: RecoveryReport,
): Promise<Replayed> {
  // Every segment begins where the one before it ends, so only the last of these reaches beyond.
  const covering = segments.findLast(({ base }) => base <= snapshot.revision);
  const later = segments.filter(({ base }) => base > snapshot.revision);
  let reached = snapshot;
  let active: ActiveSegment | null = null;
  const waiting = covering === undefined ? later : [covering, ...later];
  for (const [index, segment] of waiting.entries()) {
    const step = await replaySegment(files, reached, snapshot.revision, segment);
    reached = step.reached;
    active = step.active ?? active;
    if (step.cut === null) continue;
    if (step.cut.problem === 'unreadable') {
      report.unreadable('journal', segment.path, step.cut.error);
      break;
    }
    const isLast = index === waiting.length - 1;
    const { offset, problem } = step.cut;
    if (offset === 0) await report.setAside('journal', problem, segment.path);
    else await report.setAsideTail(isLast ? problem : 'damaged', segment.path, offset);
    for (const { path } of waiting.slice(index + 1)) await report.setAside('journal', 'gap', path);
    break;
  }
  return { reached, active };
}

type Cut =
  | { readonly problem: Exclude<Problem, 'unreadable'>; readonly offset: number }
  | { readonly problem: 'unreadable'; readonly error: unknown };

interface SegmentReplayed extends Replayed {
  /** From where on the segment cannot be used; offset 0 is all of it, null nothing. */
  readonly cut: Cut | null;
}

async function replaySegment(
  files: FileSystem,
  from: Snapshot,
  snapshotRevision: number,
  { name, base, path }: Segment,
): Promise<SegmentReplayed> {
  const useless = (cut: Cut): SegmentReplayed => ({ reached: from, active: null, cut });
  if (base > from.revision) return useless({ problem: 'gap', offset: 0 });
  const bytes = await files.read(path).catch((error: unknown) => ({ error }));
  if (!Buffer.isBuffer(bytes)) return useless({ problem: 'unreadable', error: bytes.error });
  const segment = scanSegment(name, bytes);
  if (segment.kind !== 'readable') return useless({ problem: segment.kind, offset: 0 });

  let reached = from;
  let last = base;
  let damagedAt: number | null = null;
  for (const line of segment.lines) {
    if (line.kind === 'damaged') {
      damagedAt ??= line.offset;
      continue;
    }
    const { revision } = line.head;
    if (revision > snapshotRevision) {
      // A damaged line right before the first change to replay is one that the snapshot holds.
      const sound = damagedAt === null || revision === snapshotRevision + 1;
      const next = sound && revision === reached.revision + 1 ? await after(reached, line) : null;
      if (next === null) {
        const offset = damagedAt ?? line.place.offset;
        return { reached, active: { name, length: offset }, cut: { problem: 'damaged', offset } };
      }
      reached = next;
    }
    damagedAt = null;
    last = revision;
  }
  if (damagedAt !== null) {
    const problem = isTorn(bytes, damagedAt) ? 'torn' : 'damaged';
    const active = last === reached.revision ? { name, length: damagedAt } : null;
    return { reached, active, cut: { problem, offset: damagedAt } };
  }
  // A segment that ends before the snapshot does would leave a gap if it were appended to.
  return {
    reached,
    active: last === reached.revision ? { name, length: bytes.length } : null,
    cut: null,
  };
}

/** Null when the change does not fit the site: it is not the one that was made for it. */
async function after(
  before: Snapshot,
  { head, place, texts }: ScannedEntry,
): Promise<Snapshot | null> {
  try {
    const site = await applyParts(before.site, await partsFromTexts(texts));
    return { site, revision: head.revision, stacks: afterEntry(before.stacks, head, place) };
  } catch {
    return null;
  }
}

/** Whether the damage is one line that has no end. */
function isTorn(bytes: Buffer, damagedAt: number): boolean {
  return !bytes.includes('\n', damagedAt);
}
