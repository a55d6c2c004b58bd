import type { FailoverRecorder } from '../../model/failover-recorder';
import { aboutGroup } from '../finding';
import { hostKey } from '../../model/host';
import type { Rule } from '../rule';
import { names } from '../names-and-counts';

/** Our assumption: two services on one computer cannot listen on one UDP port. */
export const udpPortClash: Rule<'udpPortClash'> = {
  code: 'udpPortClash',
  title: 'UDP ports clash in a group',
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
          message: `In ${group.name}, ${names(clashing)} use the same UDP port on the same computer.`,
          remedy: 'Give each its own UDP port on its Info tab.',
        },
      ];
    }),
};

function endpoint({ hostName, udpPort }: FailoverRecorder): string {
  return `${hostKey(hostName)}:${String(udpPort)}`;
}
