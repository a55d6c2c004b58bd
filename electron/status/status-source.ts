import type { StatusOrigin } from '../../shared/model/status-report';

/** A take-over as a source tells it. It may know the servers by id or only by name. */
export interface ToldTakeOver {
  readonly recordingServer: string;
  readonly failoverRecorder: string;
  /** When it began, ISO 8601; null when the source does not say. */
  readonly since: string | null;
  /** The database location in use since then; null when the source does not say. */
  readonly databasePathInUse: string | null;
}

/**
 * Whoever knows what is going on in the system: a file in its place, or a live connection. It tells
 * the whole of it each time something has changed.
 */
export interface StatusSource {
  readonly origin: StatusOrigin;
  /** The take-overs that there are now; null while the source cannot say. */
  readonly current: () => readonly ToldTakeOver[] | null;
  /** Tells of every change. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The source of a client that plans offline: it never says anything. */
export const silentSource: StatusSource = {
  origin: { kind: 'none' },
  current: () => null,
  subscribe: () => () => undefined,
};
