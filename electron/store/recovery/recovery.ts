import { propertiesOf } from '../../../shared/change/change';
import type { SiteId } from '../../../shared/model/ids';
import { emptySite } from '../../../shared/model/site';
import type { FileSystem } from '../../files/file-system';
import { isTemporaryName } from '../../files/names-with-time';
import { hasCode } from '../../files/system-errors';
import type { NextEntry } from '../journal/journal';
import type { SegmentOrigin } from '../journal/journal-segment';
import {
  RecoveryReport,
  type RecoveryFinding,
  type LostPart,
  type Repair,
} from './recovery-report';
import { listSegments, readOrigin, replay } from './replay';
import type { SiteFiles } from '../site-files';
import type { SnapshotStore } from '../snapshot/snapshot-store';
import { readSnapshotText, type ReadSnapshot, type Snapshot } from '../snapshot/snapshot-text';
import type { StoreVersions } from '../store-versions';
import { noSteps } from '../undo-stacks';

/** What the kept files gave, and what is to be known and done about them. */
export interface Recovered {
  /** The newest state that could be had. */
  readonly reached: Snapshot;
  /** The revision of the snapshot on disk; null when there is none that can be used. */
  readonly snapshotRevision: number | null;
  /** Whether any of it was written by an older version. */
  readonly isOlder: boolean;
  /** The snapshot that was used, when an older version wrote it: a copy of it is to be kept. */
  readonly olderSnapshot: OlderSnapshot | null;
  readonly next: NextEntry;
  readonly origin: SegmentOrigin;
  readonly findings: readonly RecoveryFinding[];
  readonly repairs: readonly Repair[];
}

/** A file with a snapshot, and what wrote it. */
export interface OlderSnapshot {
  readonly path: string;
  readonly versions: StoreVersions;
}

/**
 * Reads the site: the newest snapshot that is sound, then the journal beyond it. Whatever cannot be
 * used is set aside and never overwritten. Never throws.
 */
export async function recover(
  files: FileSystem,
  store: SnapshotStore,
  paths: SiteFiles,
  { newSiteId }: { readonly newSiteId: () => SiteId },
): Promise<Recovered> {
  const report = new RecoveryReport(files);
  await sweepTemporaryFiles(files, paths);
  const current = await readCurrent(store, report);
  const segments = await listSegments(files, paths.journal).catch((error: unknown) => {
    report.unreadable('journal', paths.journal, error);
    return [];
  });
  const used = current ?? (await readPrevious(files, paths, report));
  const base = used?.snapshot ?? beginning(await readOrigin(files, segments), newSiteId);
  const { reached, next, isOlder } = await replay(files, base, segments, report);
  return {
    reached,
    snapshotRevision: current?.snapshot.revision ?? null,
    isOlder: isOlder || used?.kind === 'older',
    olderSnapshot: used?.kind === 'older' ? { path: used.path, versions: used.versions } : null,
    next,
    origin: reached.revision === 0 ? propertiesOf(reached.site) : null,
    findings: report.findings,
    repairs: report.repairs,
  };
}

function beginning(origin: SegmentOrigin, newSiteId: () => SiteId): Snapshot {
  return { site: { ...emptySite(newSiteId()), ...origin }, revision: 0, stacks: noSteps };
}

type SoundSnapshot = Extract<ReadSnapshot, { readonly snapshot: Snapshot }> & {
  readonly path: string;
};

async function readCurrent(
  store: SnapshotStore,
  report: RecoveryReport,
): Promise<SoundSnapshot | null> {
  try {
    return await soundSnapshot('snapshot', store.path, store.read(), report);
  } catch (error) {
    report.unreadable('snapshot', store.path, error);
    return null;
  }
}

async function readPrevious(
  files: FileSystem,
  { previousSnapshot: path }: SiteFiles,
  report: RecoveryReport,
): Promise<SoundSnapshot | null> {
  try {
    const bytes = await files.read(path);
    return await soundSnapshot('previousSnapshot', path, bytes.toString(), report);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) report.unreadable('previousSnapshot', path, error);
    return null;
  }
}

async function soundSnapshot(
  part: LostPart,
  path: string,
  text: string | null,
  report: RecoveryReport,
): Promise<SoundSnapshot | null> {
  if (text === null) return null;
  const read = await readSnapshotText(text);
  if (read.kind === 'present' || read.kind === 'older') return { ...read, path };
  await report.setAside(part, read.kind, path);
  return null;
}

/** What a killed program left of files that it was writing; they never became what they were for. */
async function sweepTemporaryFiles(files: FileSystem, paths: SiteFiles): Promise<void> {
  for (const folder of [paths.folder, paths.journal]) {
    const names = await files.list(folder).catch(() => []);
    const left = names.filter(
      (name) => isTemporaryName(name) && (folder === paths.journal || name.startsWith('site.')),
    );
    // Best effort: a temporary file that stays does no harm.
    for (const name of left) await files.remove(`${folder}/${name}`).catch(() => undefined);
  }
}
