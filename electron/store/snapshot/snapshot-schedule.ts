/** What has happened since the last snapshot that was kept. */
export interface SinceSnapshot {
  readonly changes: number;
  /** JSON characters of those changes. */
  readonly length: number;
}

export const nothingSince: SinceSnapshot = { changes: 0, length: 0 };

/** With so many changes in the journal, replaying them at the start begins to be felt. */
const MANY_CHANGES = 200;
const MUCH_TEXT = 4 * 1024 * 1024;

/**
 * Without any change for so long, the person is likely to be elsewhere: writing the snapshot of a
 * very large site holds the main process up for about a tenth of a second.
 */
export const SNAPSHOT_WHEN_IDLE_MS = 30_000;

/** Whether a snapshot should be taken now rather than when nothing happens for a while. */
export function isSnapshotDue({ changes, length }: SinceSnapshot): boolean {
  return changes >= MANY_CHANGES || length >= MUCH_TEXT;
}
