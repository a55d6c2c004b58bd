import { message } from '../../messages/message';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';

/**
 * Several recording servers may share a group, however few its members are (the vendor's tools);
 * how many failures must be survived is a target that a person sets. A target of n simultaneous
 * failures asks that a recording server stays covered after n - 1 others have failed before it.
 */
export const overSubscribed: Rule<'overSubscribed'> = {
  code: 'overSubscribed',
  severity: 'warning',
  source: 'assumption',
  mendedBy: { tab: 'failover' },
  find: ({ recordingServers, tolerated, site }) => {
    const target = site.targets.failuresTolerated;
    return recordingServers.flatMap((server) => {
      const tolerance = tolerated.recordingServers.get(server.id);
      // Unprotected ones are said better by other rules.
      if (
        tolerance === undefined ||
        tolerance.value === null ||
        tolerance.value < 0 ||
        tolerance.value + 1 >= target
      ) {
        return [];
      }
      return [
        {
          subject: aboutServer(server),
          message: message('rule.overSubscribed.message', {
            exact: tolerance.exact ? 'yes' : 'no',
            name: server.name,
            tolerated: tolerance.value,
            target,
          }),
        },
      ];
    });
  },
};
