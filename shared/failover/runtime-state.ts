import type { FailoverRecorderId, RecordingServerId } from '../site/ids';
import type { SiteStatus } from '../site/status';

/**
 * Where servers stand at one moment of a scenario. Nothing of it is configuration. Being a
 * `SiteStatus`, it also tells the commands what is locked meanwhile.
 */
export interface RuntimeState extends SiteStatus {
  /** The recording servers that have failed, in the order in which they failed. */
  readonly failed: readonly RecordingServerId[];
  /** The same as `takenOver`, read from the other side: whom a failover recording server serves. */
  readonly busyWith: ReadonlyMap<FailoverRecorderId, RecordingServerId>;
  readonly unreachable: ReadonlySet<FailoverRecorderId>;
}

/** Everything runs and can be reached: where every scenario begins. */
export const quietState: RuntimeState = {
  failed: [],
  takenOver: new Map(),
  busyWith: new Map(),
  unreachable: new Set(),
};

/** The failed recording servers that nobody stands in for, in the order in which they failed. */
export function uncovered({ failed, takenOver }: RuntimeState): readonly RecordingServerId[] {
  return failed.filter((server) => !takenOver.has(server));
}
