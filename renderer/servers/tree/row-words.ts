import type { Failover } from '../../../shared/model/failover';
import type { FailoverGroupId } from '../../../shared/model/ids';
import type { RecordingServer } from '../../../shared/model/recording-server';
import type { Site } from '../../../shared/model/site';
import {
  databasePathState,
  standInOf,
  takeOverOf,
  type StatusReport,
} from '../../../shared/model/status-report';
import { say } from '../../kit/say';
import { seriesInWords } from '../../kit/numbers-and-lists';
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
  const { details, ...words } = lastingWords(site, entry);
  const now = takeOverWords(site, report, entry);
  return {
    ...words,
    takeOver: now.length > 0,
    state: seriesInWords(words.state === '' ? now : [...now, words.state]),
    label: seriesInWords([words.name, ...now, ...details]),
  };
}

/** What goes on right now with the server of a row; empty for nothing out of the ordinary. */
function takeOverWords(site: Site, report: StatusReport, entry: TreeEntry): readonly string[] {
  if (entry.kind === 'recordingServer') {
    const takeOver = takeOverOf(report, entry.record.id);
    if (takeOver === null) return [];
    const node = { kind: 'failoverRecorder', id: takeOver.failoverRecorder } as const;
    return [say('status.row.takenOver', { failoverRecorder: nodeName(site, node) })];
  }
  if (entry.kind === 'failoverRecorder') {
    const standIn = standInOf(report, entry.record.id);
    if (standIn === null) return [];
    const node = { kind: 'recordingServer', id: standIn.recordingServer } as const;
    const pending = databasePathState(entry.record, report).kind === 'pending';
    return [
      say('status.row.standsIn', { recordingServer: nodeName(site, node) }),
      ...(pending ? [say('status.row.pathPending')] : []),
    ];
  }
  return [];
}

/** What a row says as long as its record stays as it is. */
interface LastingWords extends Omit<RowWords, 'takeOver' | 'label'> {
  /** What screen readers say after the name. */
  readonly details: readonly string[];
}

function lastingWords(site: Site, entry: TreeEntry): LastingWords {
  const name = nodeName(site, nodeOfEntry(entry));
  const plain = { name, order: null, serves: null, disabled: false };
  switch (entry.kind) {
    case 'servers':
      return { ...plain, state: '', details: [] };
    case 'recordingServers': {
      const count = String(Object.keys(site.recordingServers).length);
      return { ...plain, state: count, details: [count] };
    }
    case 'failoverServers': {
      const count = String(Object.keys(site.failoverRecorders).length);
      const groups = Object.keys(site.failoverGroups).length;
      return { ...plain, state: count, details: [count, say('count.groups', { count: groups })] };
    }
    case 'recordingServer': {
      const { record } = entry;
      return {
        ...plain,
        state: shortFailoverState(site, record),
        details: [failoverState(site, record)],
      };
    }
    case 'failoverGroup': {
      const { record, enabledMembers: enabled } = entry;
      const state = say('servers.row.membersEnabled', { enabled, members: record.members.length });
      return { ...plain, state, details: [say('servers.row.failoverGroup'), state] };
    }
    case 'failoverRecorder':
      return { ...plain, disabled: !entry.record.enabled, ...recorderWords(entry) };
  }
}

function recorderWords({
  record,
  allocation,
}: Extract<TreeEntry, { readonly kind: 'failoverRecorder' }>): Pick<
  LastingWords,
  'order' | 'serves' | 'state' | 'details'
> {
  const disabled = record.enabled ? [] : [say('servers.row.disabled')];
  switch (allocation.state) {
    case 'grouped': {
      const { group } = allocation;
      const position = allocation.position + 1;
      const members = group.members.length;
      const place = say('servers.row.place', { position, members, group: group.name });
      return {
        order: position,
        serves: null,
        state: seriesInWords(disabled),
        details: [place, ...disabled],
      };
    }
    case 'hotStandby': {
      const serves = allocation.recordingServer.name;
      return {
        order: null,
        serves,
        state: seriesInWords([say('servers.row.hotStandby'), ...disabled]),
        details: [say('servers.row.hotStandbyOf', { recordingServer: serves }), ...disabled],
      };
    }
    case 'unassigned': {
      const details = [say('servers.row.notAssigned'), ...disabled];
      return { order: null, serves: null, state: seriesInWords(details), details };
    }
  }
}

/** Who stands in for a recording server, in words. */
export function failoverState(site: Site, { failover }: RecordingServer): string {
  switch (failover.mode) {
    case 'none':
      return say('servers.row.noFailover');
    case 'hotStandby':
      return say('servers.row.servedBy', {
        failoverRecorder: nodeName(site, {
          kind: 'failoverRecorder',
          id: failover.failoverRecorder,
        }),
      });
    case 'failoverGroups': {
      const { primary, secondary } = groupNames(site, failover);
      return secondary === null
        ? say('servers.row.group', { primary })
        : say('servers.row.groups', { primary, secondary });
    }
  }
}

/** The same beside the shield, which says already whether these are groups. */
function shortFailoverState(site: Site, server: RecordingServer): string {
  if (server.failover.mode !== 'failoverGroups') return failoverState(site, server);
  const { primary, secondary } = groupNames(site, server.failover);
  return secondary === null ? primary : say('servers.row.bareGroups', { primary, secondary });
}

function groupNames(
  site: Site,
  { primary, secondary }: Extract<Failover, { readonly mode: 'failoverGroups' }>,
): { readonly primary: string; readonly secondary: string | null } {
  const nameOf = (id: FailoverGroupId): string => nodeName(site, { kind: 'failoverGroup', id });
  return {
    primary: nameOf(primary),
    secondary: secondary === null ? null : nameOf(secondary),
  };
}
