import type { RecordingServer } from '../../../shared/model/recording-server';
import type { Site } from '../../../shared/model/site';
import {
  databasePathState,
  standInOf,
  takeOverOf,
  type StatusReport,
} from '../../../shared/model/status-report';
import { say } from '../../kit/say';
import { countOf } from '../../kit/numbers-and-lists';
import { nodeName } from '../../state/node-ref';
import { nodeOfEntry, type TreeEntry } from './tree-entries';

/** What a row says. */
export interface RowWords {
  readonly name: string;
  /** For screen readers: the name first, then everything that the row shows otherwise. */
  readonly label: string;
  /** The place in the sequence, from 1; null for what has none. */
  readonly order: number | null;
  /** For a hot standby: whom it serves. */
  readonly serves: string | null;
  /** That it is taken over, or stands in, right now; it also stands in `state`, which it goes before. */
  readonly takeOver: boolean;
  /** The state in words, beside the name. */
  readonly state: string;
  readonly disabled: boolean;
}

/** The words of a row, from its record, what the site knows of it, and what goes on right now. */
export function rowWords(site: Site, report: StatusReport, entry: TreeEntry): RowWords {
  const words = lastingWords(site, entry);
  const now = takeOverWords(site, report, entry);
  if (now === null) return words;
  return {
    ...words,
    takeOver: true,
    state: words.state === '' ? now : `${now}, ${words.state}`,
    label: `${words.name}, ${now}${words.label.slice(words.name.length)}`,
  };
}

/** What goes on right now with the server of a row; null for nothing out of the ordinary. */
function takeOverWords(site: Site, report: StatusReport, entry: TreeEntry): string | null {
  if (entry.kind === 'recordingServer') {
    const takeOver = takeOverOf(report, entry.record.id);
    if (takeOver === null) return null;
    const node = { kind: 'failoverRecorder', id: takeOver.failoverRecorder } as const;
    return say('status.row.takenOver', { failoverRecorder: nodeName(site, node) });
  }
  if (entry.kind === 'failoverRecorder') {
    const standIn = standInOf(report, entry.record.id);
    if (standIn === null) return null;
    const node = { kind: 'recordingServer', id: standIn.recordingServer } as const;
    const words = say('status.row.standsIn', { recordingServer: nodeName(site, node) });
    const pending = databasePathState(entry.record, report).kind === 'pending';
    return pending ? `${words}, ${say('status.row.pathPending')}` : words;
  }
  return null;
}

function lastingWords(site: Site, entry: TreeEntry): RowWords {
  const name = nodeName(site, nodeOfEntry(entry));
  const plain = { name, order: null, serves: null, takeOver: false, disabled: false };
  switch (entry.kind) {
    case 'servers':
      return { ...plain, state: '', label: name };
    case 'recordingServers': {
      const count = Object.keys(site.recordingServers).length;
      return { ...plain, state: String(count), label: `${name}, ${String(count)}` };
    }
    case 'failoverServers': {
      const count = Object.keys(site.failoverRecorders).length;
      const groups = Object.keys(site.failoverGroups).length;
      return {
        ...plain,
        state: String(count),
        label: `${name}, ${String(count)}, ${countOf(groups, 'group')}`,
      };
    }
    case 'recordingServer': {
      const state = failoverState(site, entry.record);
      return { ...plain, state: shortState(state), label: `${name}, ${state}` };
    }
    case 'failoverGroup': {
      const members = entry.record.members.length;
      const state =
        members === 0
          ? 'no members'
          : `${String(entry.enabledMembers)} of ${String(members)} enabled`;
      return { ...plain, state, label: `${name}, failover group, ${state}` };
    }
    case 'failoverRecorder':
      return recorderWords(name, entry);
  }
}

function recorderWords(
  name: string,
  { record, allocation }: Extract<TreeEntry, { readonly kind: 'failoverRecorder' }>,
): RowWords {
  const disabled = !record.enabled;
  const also = disabled ? ', disabled' : '';
  switch (allocation.state) {
    case 'grouped': {
      const { group, position } = allocation;
      const place = `position ${String(position + 1)} of ${String(group.members.length)}`;
      return {
        name,
        order: position + 1,
        serves: null,
        takeOver: false,
        state: disabled ? 'disabled' : '',
        disabled,
        label: `${name}, ${place} in ${group.name}${also}`,
      };
    }
    case 'hotStandby': {
      const serves = allocation.recordingServer.name;
      return {
        name,
        order: null,
        serves,
        takeOver: false,
        state: disabled ? 'hot standby, disabled' : 'hot standby',
        disabled,
        label: `${name}, hot standby of ${serves}${also}`,
      };
    }
    case 'unassigned':
      return {
        name,
        order: null,
        serves: null,
        takeOver: false,
        state: disabled ? 'not assigned, disabled' : 'not assigned',
        disabled,
        label: `${name}, not assigned${also}`,
      };
  }
}

/** The shield beside it says already that these are groups. */
function shortState(state: string): string {
  return state.replace(/^groups? /, '');
}

/** Who stands in for a recording server, in words. */
export function failoverState(site: Site, { failover }: RecordingServer): string {
  switch (failover.mode) {
    case 'none':
      return 'no failover';
    case 'hotStandby':
      return `hot standby ${site.failoverRecorders[failover.failoverRecorder]?.name ?? ''}`;
    case 'failoverGroups': {
      const names = [failover.primary, failover.secondary].flatMap((id) =>
        id === null ? [] : [site.failoverGroups[id]?.name ?? ''],
      );
      return `${names.length === 1 ? 'group' : 'groups'} ${names.join(', then ')}`;
    }
  }
}
