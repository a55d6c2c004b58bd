import { coverage } from '../../../shared/failover/coverage';
import { allocations } from '../../../shared/model/references';
import { listOf, type Site } from '../../../shared/model/site';
import type { AppCommandId } from '../../../shared/app-commands/app-commands';
import { message, type Message } from '../../../shared/messages/message';
import type { NodeRef } from '../../state/node-ref';

/** Something to do next, and the button that leads to it. */
export interface NextStep {
  readonly text: Message;
  readonly action: Message;
  readonly leadsTo:
    | { readonly kind: 'node'; readonly node: NodeRef }
    | { readonly kind: 'command'; readonly command: AppCommandId };
}

/** What a site still lacks before every recording server has somebody who takes over. */
export function nextSteps(site: Site): readonly NextStep[] {
  const { recordingServers, failoverGroups } = coverage(site);
  const recorders = listOf(site.failoverRecorders);
  const steps: NextStep[] = [];
  if (recordingServers.length === 0) {
    steps.push({
      text: message('servers.next.noRecordingServer'),
      action: message('servers.next.noRecordingServer.step'),
      leadsTo: { kind: 'command', command: 'registerRecordingServer' },
    });
  }
  if (recorders.length === 0) {
    steps.push({
      text: message('servers.next.noFailoverRecorder'),
      action: message('servers.next.noFailoverRecorder.step'),
      leadsTo: { kind: 'command', command: 'registerFailoverRecorder' },
    });
  }
  if (recorders.length > 0 && failoverGroups.length === 0) {
    steps.push({
      text: message('servers.next.noGroup'),
      action: message('servers.next.noGroup.step'),
      leadsTo: { kind: 'command', command: 'addGroup' },
    });
  }
  const uncovered = recordingServers.filter(
    ({ enabledCandidates }) => enabledCandidates.length === 0,
  );
  if (uncovered.length > 0) {
    const [only] = uncovered;
    steps.push({
      text:
        uncovered.length === 1 && only !== undefined
          ? message('servers.next.uncovered', { name: only.recordingServer.name })
          : message('servers.next.severalUncovered', { count: uncovered.length }),
      action:
        uncovered.length === 1
          ? message('servers.next.uncovered.step')
          : message('servers.next.severalUncovered.step'),
      leadsTo: {
        kind: 'node',
        node:
          uncovered.length === 1 && only !== undefined
            ? { kind: 'recordingServer', id: only.recordingServer.id }
            : { kind: 'recordingServers' },
      },
    });
  }
  for (const { failoverGroup, members, enabledMembers } of failoverGroups) {
    if (enabledMembers > 0) continue;
    steps.push({
      text:
        members === 0
          ? message('servers.next.noMembers', { name: failoverGroup.name })
          : message('servers.next.allDisabled', { name: failoverGroup.name }),
      action: message('servers.next.openGroup', { name: failoverGroup.name }),
      leadsTo: { kind: 'node', node: { kind: 'failoverGroup', id: failoverGroup.id } },
    });
  }
  const places = allocations(site);
  const idle = recorders.filter(({ id }) => places.get(id)?.state === 'unassigned').length;
  if (idle > 0) {
    steps.push({
      text: message('servers.next.notAssigned', { count: idle }),
      action: message('servers.next.notAssigned.step'),
      leadsTo: { kind: 'node', node: { kind: 'failoverServers' } },
    });
  }
  return steps;
}
