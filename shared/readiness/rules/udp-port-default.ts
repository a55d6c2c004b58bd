import { DEFAULT_UDP_PORT } from '../../model/failover-recorder';
import { aboutGroup } from '../finding';
import type { Rule } from '../rule';
import { count } from '../names-and-counts';

/** Seed text names the default; that a port of one's own is better is our assumption. */
export const udpPortDefault: Rule<'udpPortDefault'> = {
  code: 'udpPortDefault',
  title: 'Default UDP port',
  severity: 'advice',
  source: 'assumption',
  mendedBy: { tab: 'sequence' },
  find: ({ failoverGroups, membersOf }) =>
    failoverGroups.flatMap((group) => {
      const members = membersOf(group);
      const usual = members.filter(({ udpPort }) => udpPort === DEFAULT_UDP_PORT).length;
      if (usual === 0) return [];
      return [
        {
          subject: aboutGroup(group),
          message: `In ${group.name}, ${count(usual, 'member uses', 'members use')} the default UDP port ${String(DEFAULT_UDP_PORT)}.`,
          remedy:
            'Check that the port is free and open between the members, or give the group a port of its own.',
        },
      ];
    }),
};
