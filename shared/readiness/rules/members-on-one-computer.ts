import { message } from '../../messages/message';
import { aboutGroup } from '../finding';
import { hostKey } from '../../model/host';
import type { Rule } from '../rule';
import { names } from '../names';

/** Seed text: all failover recording servers should be on separate computers. */
export const membersOnOneComputer: Rule<'membersOnOneComputer'> = {
  code: 'membersOnOneComputer',
  severity: 'warning',
  source: 'manual',
  mendedBy: { tab: 'sequence' },
  find: ({ failoverGroups, membersOf }) =>
    failoverGroups.flatMap((group) => {
      const members = membersOf(group);
      const hosts = members.map(({ hostName }) => hostKey(hostName));
      const shared = members.filter(
        ({ hostName }) =>
          hostKey(hostName) !== '' && hosts.filter((host) => host === hostKey(hostName)).length > 1,
      );
      if (shared.length === 0) return [];
      return [
        {
          subject: aboutGroup(group),
          message: message('rule.membersOnOneComputer.message', {
            name: group.name,
            members: names(shared),
          }),
        },
      ];
    }),
};
