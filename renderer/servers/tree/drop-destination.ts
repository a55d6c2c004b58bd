import type { FailoverRecorderId } from '../../../shared/model/ids';
import type { Site } from '../../../shared/model/site';
import { gapInSequence, planMove, type Destination, type MovePlan } from '../recorder-moves';
import type { TreeEntry } from './tree-entries';

/** Which part of a row the drop is marked at. */
export type DropMark = 'before' | 'after' | 'into';

/** What would happen if the dragged server were let go over a row. */
export interface Drop {
  readonly key: string;
  readonly mark: DropMark;
  readonly plan: MovePlan;
  /** What the plan was made for. */
  readonly lowerHalf: boolean;
  readonly site: Site;
}

const nowhere =
  'Drop it on a failover group, between its members, on a recording server, or on Failover Servers.';

/** Plans the drop of a failover recording server on a row; `lowerHalf` tells between which members. */
export function planDrop(
  site: Site,
  dragged: FailoverRecorderId,
  entry: TreeEntry,
  lowerHalf: boolean,
): Drop {
  const { key } = entry;
  const destination = destinationOf(site, dragged, entry, lowerHalf);
  const plan: MovePlan =
    destination === null ? { ok: false, reason: nowhere } : planMove(site, dragged, destination);
  return { key, mark: markOf(entry, lowerHalf), plan, lowerHalf, site };
}

function destinationOf(
  site: Site,
  dragged: FailoverRecorderId,
  entry: TreeEntry,
  lowerHalf: boolean,
): Destination | null {
  switch (entry.kind) {
    case 'servers':
    case 'recordingServers':
      return null;
    case 'failoverServers':
      return { place: 'notAssigned' };
    case 'recordingServer':
      return { place: 'hotStandby', recordingServer: entry.record.id };
    case 'failoverGroup':
      return { place: 'group', group: entry.record.id, position: null };
    case 'failoverRecorder': {
      const { allocation } = entry;
      if (allocation.state !== 'grouped') return { place: 'notAssigned' };
      const index = allocation.position + (lowerHalf ? 1 : 0);
      return gapInSequence(site, dragged, allocation.group.id, index);
    }
  }
}

function markOf(entry: TreeEntry, lowerHalf: boolean): DropMark {
  if (entry.kind !== 'failoverRecorder' || entry.allocation.state !== 'grouped') return 'into';
  return lowerHalf ? 'after' : 'before';
}
