import type { FailoverRecorder } from './failover-recorder';
import type { FailoverRecorderId, RecordingServerId } from './ids';
import { quietStatus, type SiteStatus } from './status';

/** A failover recording server that stands in for a recording server right now. */
export interface TakeOver {
  readonly recordingServer: RecordingServerId;
  readonly failoverRecorder: FailoverRecorderId;
  /** When it began, in UTC, ISO 8601; null when nobody says. */
  readonly since: string | null;
  /**
   * The database location with which it records since then; null when nobody knows: it began before
   * this client looked, and the source does not say.
   */
  readonly databasePathInUse: string | null;
}

/** Who says what is going on in the system. */
export type StatusOrigin =
  /** Nobody: the client plans offline. */
  | { readonly kind: 'none' }
  /** A file that a person keeps for demonstrations and exercises. */
  | { readonly kind: 'standInFile'; readonly path: string };

/** What is known of the system at run time, as a window shows it. Never part of the configuration. */
export interface StatusReport {
  readonly origin: StatusOrigin;
  /** Null: nobody has said anything that could be used. That is not the same as no take-over. */
  readonly known: KnownStatus | null;
}

export interface KnownStatus {
  readonly takeOvers: readonly TakeOver[];
  /** How many more take-overs were told that name a server which is not in this site. */
  readonly notInSite: number;
}

/** Nobody says who stands in for whom. */
export const nothingReported: StatusReport = { origin: { kind: 'none' }, known: null };

/** What the rules go by: what is not known locks nothing. */
export function statusOf({ known }: StatusReport): SiteStatus {
  if (known === null || known.takeOvers.length === 0) return quietStatus;
  return {
    takenOver: new Map(
      known.takeOvers.map(({ recordingServer, failoverRecorder }) => [
        recordingServer,
        failoverRecorder,
      ]),
    ),
  };
}

/** The take-over of a recording server; null when none is known. */
export function takeOverOf({ known }: StatusReport, id: RecordingServerId): TakeOver | null {
  return known?.takeOvers.find(({ recordingServer }) => recordingServer === id) ?? null;
}

/** The take-over in which a failover recording server stands in; null when none is known. */
export function standInOf({ known }: StatusReport, id: FailoverRecorderId): TakeOver | null {
  return known?.takeOvers.find(({ failoverRecorder }) => failoverRecorder === id) ?? null;
}

/**
 * Whether the database location of the configuration is the one with which a failover recording
 * server records. Seed text: a new one is applied when it is no longer taking over. The configuration
 * holds what is wanted and the status what is in use, so that edits, undo, redo and imports need no
 * rule of their own, and the end of the take-over needs no change.
 */
export type DatabasePathState =
  /** It does not stand in, as far as is known, or records to this very location. */
  | { readonly kind: 'applied' }
  | { readonly kind: 'pending'; readonly inUse: string }
  /** It stands in, and nobody knows with which location. */
  | { readonly kind: 'notKnown' };

/** The state of a failover recording server's database location. */
export function databasePathState(
  { id, databasePath }: FailoverRecorder,
  report: StatusReport,
): DatabasePathState {
  const standIn = standInOf(report, id);
  if (standIn === null || standIn.databasePathInUse === databasePath) return { kind: 'applied' };
  return standIn.databasePathInUse === null
    ? { kind: 'notKnown' }
    : { kind: 'pending', inUse: standIn.databasePathInUse };
}
