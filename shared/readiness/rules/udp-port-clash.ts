import { message } from '../../messages/message';
import type { FailoverRecorder } from '../../model/failover-recorder';
import { aboutGroup } from '../finding';
import { hostKey } from '../../model/host';
import type { Rule } from '../rule';
import { names } from '../names';

/** Our assumption: two services on one computer cannot listen on one UDP port. */
export const udpPortClash: Rule<'udpPortClash'> = {
  code: 'udpPortClash',
  severity: 'error',
  source: 'assumption',
  mendedBy: { tab: 'sequence' },
  find: ({ failoverGroups, membersOf }) =>
    failoverGroups.flatMap((group) => {
      const members = membersOf(group);
      const endpoints = members.map(endpoint);
      const clashing = members.filter(
        (member) =>
          hostKey(member.hostName) !== '' &&
          endpoints.filter((other) => other === endpoint(member)).length > 1,
      );
      if (clashing.length === 0) return [];
      return [
        {
          subject: aboutGroup(group),
          message: message('rule.udpPortClash.message', {
            name: group.name,
            members: names(clashing),
          }),
        },
      ];
    }),
};

function endpoint({ hostName, udpPort }: FailoverRecorder): string {
  return `${hostKey(hostName)}:${String(udpPort)}`;
}
