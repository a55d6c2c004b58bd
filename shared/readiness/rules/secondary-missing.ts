import { aboutServer } from '../finding';
import type { Rule } from '../rule';
import { count } from '../names-and-counts';

/** Seed text: a secondary group takes over when all servers in the primary group are busy. */
export const secondaryMissing: Rule<'secondaryMissing'> = {
  code: 'secondaryMissing',
  title: 'No secondary failover group',
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
          message: `${server.name} has no secondary failover group, and ${count(claims, 'recording server')} share the ${count(members, 'enabled member')} of ${group.name}.`,
          remedy: 'Choose a secondary failover group, or add members to the primary one.',
        },
      ];
    }),
};
