import type { RuntimeState } from '../../shared/failover/runtime-state';
import type { FailoverGroup } from '../../shared/model/failover-group';
import type { Site } from '../../shared/model/site';
import { say } from '../kit/say';
import { failoverRecorderState, recordingServerState, type StateOfServer } from './server-state';
import type { SectionContent, ServerContent } from './server-rows';

/** What a row says of its server, or of all servers below it. */
export type RowState =
  | { readonly kind: 'server'; readonly of: StateOfServer; readonly words: string }
  | { readonly kind: 'section'; readonly words: string };

/** The state of a row at a moment of a scenario. */
export function rowState(
  site: Site,
  moment: RuntimeState,
  content: SectionContent | ServerContent,
): RowState {
  switch (content.kind) {
    case 'recordingServer':
      return server(recordingServerState(site, moment, content.record));
    case 'failoverRecorder':
      return server(failoverRecorderState(site, moment, content.record));
    case 'recordingServers':
      return { kind: 'section', words: downWords(moment) };
    case 'failoverGroup':
      return { kind: 'section', words: freeWords(site, moment, content.record) };
    case 'hotStandbys':
    case 'notAssigned':
      return { kind: 'section', words: '' };
  }
}

function server(of: StateOfServer): RowState {
  return { kind: 'server', of, words: of.words };
}

function downWords({ failed, takenOver }: RuntimeState): string {
  return say('whatIf.row.recordingServers', {
    down: failed.size,
    uncovered: failed.size - takenOver.size,
  });
}

/** How many members could take over now: enabled, within reach, and free. */
export function freeMembers(site: Site, moment: RuntimeState, group: FailoverGroup): number {
  return group.members.filter(
    (id) =>
      site.failoverRecorders[id]?.enabled === true &&
      !moment.unreachable.has(id) &&
      !moment.busyWith.has(id),
  ).length;
}

function freeWords(site: Site, moment: RuntimeState, group: FailoverGroup): string {
  return say('whatIf.row.failoverGroup', {
    free: freeMembers(site, moment, group),
    members: group.members.length,
  });
}
