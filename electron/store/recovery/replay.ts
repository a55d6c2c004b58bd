import { join } from 'node:path';
import type { FileSystem } from '../../files/file-system';
import { afterEntry, type History } from '../../../shared/change/history';
import { openWorkbench, type Workbench } from '../../../shared/change/change';
import { partsFromTexts, writeParts } from '../codec/change-parts';
import type { NextEntry } from '../journal/journal';
import { ageOf } from '../store-versions';
import {
  scanSegment,
  segmentBase,
  type ScannedEntry,
  type SegmentOrigin,
} from '../journal/journal-segment';
import type { FileProblem, RecoveryReport } from './recovery-report';
import type { Snapshot } from '../snapshot/snapshot-text';
import { historyEntryOf, type UndoStep } from '../undo-stacks';

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

/** The site after the journal, and where the next entry goes. */
export interface Replayed {
  readonly reached: Snapshot;
  readonly next: NextEntry;
  /** Whether an older version wrote any of the segments that were read. */
  readonly isOlder: boolean;
}

const anew: NextEntry = { goes: 'anew', over: null };

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
  const position = new Position(snapshot);
  let next = anew;
  let isOlder = false;
  const waiting = covering === undefined ? later : [covering, ...later];
  for (const [index, segment] of waiting.entries()) {
    const replayed = await replaySegment(files, position, segment);
    next = replayed.next;
    isOlder ||= replayed.isOlder;
    const { cut } = replayed;
    if (cut === null) continue;
    if (cut.problem === 'unreadable') {
      report.unreadable('journal', segment.path, cut.error);
      break;
    }
    const isLast = index === waiting.length - 1;
    const { offset, problem } = cut;
    if (offset === 0) await report.setAside('journal', problem, segment.path);
    else await report.setAsideTail(isLast ? problem : 'damaged', segment.path, offset);
    for (const { path } of waiting.slice(index + 1)) await report.setAside('journal', 'gap', path);
    break;
  }
  return { reached: position.reached(), next, isOlder };
}

/** How far replaying has come. */
class Position {
  readonly snapshotRevision: number;
  readonly #bench: Workbench;
  #history: History<UndoStep>;

  constructor({ site, revision, stacks }: Snapshot) {
    this.snapshotRevision = revision;
    this.#bench = openWorkbench(site);
    this.#history = { revision, stacks };
  }

  get revision(): number {
    return this.#history.revision;
  }

  reached(): Snapshot {
    return { site: this.#bench.site(), ...this.#history };
  }

  /** Applies the next entry; false, and nothing done, when it is not the next or not a change. */
  async advance({ head, place, texts, modelVersion }: ScannedEntry): Promise<boolean> {
    if (head.revision !== this.revision + 1) return false;
    const parts = await partsFromTexts(texts, modelVersion).catch(() => null);
    if (parts === null) return false;
    await writeParts(this.#bench, parts);
    this.#history = afterEntry(this.#history, historyEntryOf(head, place));
    return true;
  }
}

type Cut =
  | { readonly problem: Exclude<FileProblem, 'unreadable'>; readonly offset: number }
  | { readonly problem: 'unreadable'; readonly error: unknown };

interface SegmentReplayed {
  readonly next: NextEntry;
  readonly isOlder: boolean;
  /** From where on the segment cannot be used; offset 0 is all of it, null nothing. */
  readonly cut: Cut | null;
}

async function replaySegment(
  files: FileSystem,
  position: Position,
  { name, base, path }: Segment,
): Promise<SegmentReplayed> {
  const useless = (cut: Cut): SegmentReplayed => ({ next: anew, isOlder: false, cut });
  if (base > position.revision) return useless({ problem: 'gap', offset: 0 });
  const bytes = await files.read(path).catch((error: unknown) => ({ error }));
  if (!Buffer.isBuffer(bytes)) return useless({ problem: 'unreadable', error: bytes.error });
  const segment = scanSegment(name, bytes);
  if (segment.kind !== 'readable') return useless({ problem: segment.kind, offset: 0 });

  let last = base;
  let damagedAt: number | null = null;
  const isOlder = ageOf(segment.header.versions) === 'older';
  const nextAfter = (length: number): NextEntry => {
    // A segment that ends before the site does would have a gap if it were appended to.
    if (last !== position.revision) return anew;
    if (!isOlder) return { goes: 'on', segment: { name, length } };
    // One without entries has the name that the new one needs.
    return last === base ? { goes: 'anew', over: name } : anew;
  };
  const soundUpTo = (length: number, problem: 'damaged' | 'torn' | null): SegmentReplayed => ({
    next: nextAfter(length),
    isOlder,
    cut: problem === null ? null : { problem, offset: length },
  });
  for (const line of segment.lines) {
    if (line.kind === 'damaged') {
      damagedAt ??= line.offset;
      continue;
    }
    const { revision } = line.head;
    if (revision > position.snapshotRevision) {
      // A damaged line right before the first change to replay is one that the snapshot holds.
      const sound = damagedAt === null || revision === position.snapshotRevision + 1;
      const advanced = sound && (await position.advance(line));
      if (!advanced) return soundUpTo(damagedAt ?? line.place.offset, 'damaged');
    }
    damagedAt = null;
    last = revision;
  }
  if (damagedAt === null) return soundUpTo(bytes.length, null);
  return soundUpTo(damagedAt, isTorn(bytes, damagedAt) ? 'torn' : 'damaged');
}

/** Whether the damage is one line that has no end. */
function isTorn(bytes: Buffer, damagedAt: number): boolean {
  return !bytes.includes('\n', damagedAt);
}
