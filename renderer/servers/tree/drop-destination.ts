import type { FailoverRecorderId } from '../../../shared/model/ids';
import type { Site } from '../../../shared/model/site';
import type { Mark } from '../../kit/drag/drop-mark';
import { say } from '../../kit/say';
import { gapInSequence, planMove, type Destination, type MovePlan } from '../recorder-moves';
import type { EntryContent } from './tree-entries';

/** Whether a dragged server is put into a row, or before and after it in a sequence. */
export function takesDrop(entry: EntryContent): 'into' | 'between' {
  return entry.kind === 'failoverRecorder' && entry.allocation.state === 'grouped'
    ? 'between'
    : 'into';
}

/** Plans the drop of a failover recording server on a row. */
export function planDrop(
  site: Site,
  dragged: FailoverRecorderId,
  entry: EntryContent,
  mark: Mark,
): MovePlan {
  const destination = destinationOf(site, dragged, entry, mark);
  return destination === null
    ? { ok: false, reason: say('servers.drop.nowhere') }
    : planMove(site, dragged, destination);
}

function destinationOf(
  site: Site,
  dragged: FailoverRecorderId,
  entry: EntryContent,
  mark: Mark,
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
      const index = allocation.position + (mark === 'after' ? 1 : 0);
      return gapInSequence(site, dragged, allocation.group.id, index);
    }
  }
}
