import { coverage } from '../../../shared/failover/coverage';
import { allocations } from '../../../shared/model/references';
import { listOf, type Site } from '../../../shared/model/site';
import type { AppCommandId } from '../../../shared/app-commands/app-commands';
import { countOf } from '../../kit/numbers-and-lists';
import type { NodeRef } from '../../state/node-ref';

/** Something to do next, and the button that leads to it. */
export interface NextStep {
  readonly text: string;
  readonly action: string;
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
      text: 'There is no recording server to protect yet.',
      action: 'Register a recording server…',
      leadsTo: { kind: 'command', command: 'registerRecordingServer' },
    });
  }
  if (recorders.length === 0) {
    steps.push({
      text: 'There is no failover recording server yet.',
      action: 'Register a failover recording server…',
      leadsTo: { kind: 'command', command: 'registerFailoverRecorder' },
    });
  }
  if (recorders.length > 0 && failoverGroups.length === 0) {
    steps.push({
      text: 'There is no failover group. A group can stand in for many recording servers.',
      action: 'Add a failover group…',
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
          ? `Nobody takes over from ${only.recordingServer.name}.`
          : `Nobody takes over from ${countOf(uncovered.length, 'recording server')}.`,
      action: uncovered.length === 1 ? 'Choose its failover' : 'Show the recording servers',
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
          ? `The failover group ${failoverGroup.name} has no members.`
          : `All members of the failover group ${failoverGroup.name} are disabled.`,
      action: `Open ${failoverGroup.name}`,
      leadsTo: { kind: 'node', node: { kind: 'failoverGroup', id: failoverGroup.id } },
    });
  }
  const places = allocations(site);
  const idle = recorders.filter(({ id }) => places.get(id)?.state === 'unassigned').length;
  if (idle > 0) {
    steps.push({
      text: `${countOf(idle, 'failover recording server')} ${idle === 1 ? 'is' : 'are'} not assigned, and so stand${idle === 1 ? 's' : ''} in for nobody.`,
      action: 'Show the failover servers',
      leadsTo: { kind: 'node', node: { kind: 'failoverServers' } },
    });
  }
  return steps;
}
