import { hostKey } from '../model/host';
import type { FailoverGroup } from '../model/failover-group';
import type { ScenarioEvent } from '../model/scenario';
import { listOf, type Site } from '../model/site';
import type { RuntimeState } from './runtime-state';

/**
 * What happens when the computers of a failover group's members fail all at once: the members become
 * unavailable, and so does every other server that runs on one of these computers, a recording server
 * included. Two servers run on one computer when their host names are the same. That all failover
 * recording servers go before the first recording server fails is our assumption, the worse of the two
 * orders. Servers that are down in `state` already are left out.
 */
export function computerFailures(
  site: Site,
  state: RuntimeState,
  { members }: FailoverGroup,
): readonly ScenarioEvent[] {
  const ids = new Set<string>(members);
  const hosts = new Set(
    members
      .map((id) => hostKey(site.failoverRecorders[id]?.hostName ?? ''))
      .filter((host) => host !== ''),
  );
  const recorders = listOf(site.failoverRecorders)
    .filter(({ id, hostName }) => ids.has(id) || hosts.has(hostKey(hostName)))
    .filter(({ id }) => !state.unreachable.has(id));
  const servers = listOf(site.recordingServers).filter(
    ({ id, hostName }) => hosts.has(hostKey(hostName)) && !state.failed.has(id),
  );
  return [
    ...recorders.map(({ id }): ScenarioEvent => ({
      event: 'failoverRecorderUnavailable',
      server: id,
    })),
    ...servers.map(({ id }): ScenarioEvent => ({ event: 'recordingServerFails', server: id })),
  ];
}
