import { message } from '../../messages/message';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';

/** Seed text: a secondary group takes over when all servers in the primary group are busy. */
export const secondaryMissing: Rule<'secondaryMissing'> = {
  code: 'secondaryMissing',
  severity: 'advice',
  source: 'manual',
  mendedBy: { tab: 'failover', field: 'secondary' },
  find: ({ recordingServers, site, usersOf, chainOf }) =>
    recordingServers.flatMap((server) => {
      const { failover } = server;
      if (failover.mode !== 'failoverGroups' || failover.secondary !== null) return [];
      const group = site.failoverGroups[failover.primary];
      const members = chainOf(server).enabled.length;
      const users = usersOf(failover.primary);
      const claims = users.asPrimary.length + users.asSecondary.length;
      if (group === undefined || members === 0 || claims <= members) return [];
      return [
        {
          subject: aboutServer(server),
          message: message('rule.secondaryMissing.message', {
            name: server.name,
            servers: claims,
            members,
            group: group.name,
          }),
        },
      ];
    }),
};
