import { message } from '../../messages/message';
import { DEFAULT_UDP_PORT } from '../../model/failover-recorder';
import { aboutGroup } from '../finding';
import type { Rule } from '../rule';

/** Seed text names the default; that a port of one's own is better is our assumption. */
export const udpPortDefault: Rule<'udpPortDefault'> = {
  code: 'udpPortDefault',
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
          message: message('rule.udpPortDefault.message', {
            name: group.name,
            count: usual,
            port: DEFAULT_UDP_PORT,
          }),
        },
      ];
    }),
};
