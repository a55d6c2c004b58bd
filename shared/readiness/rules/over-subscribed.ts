import { aboutServer } from '../finding';
import type { Rule } from '../rule';
import { count } from '../names-and-counts';

/**
 * Several recording servers may share a group, however few its members are (the vendor's tools);
 * how many failures must be survived is a target that a person sets. A target of n simultaneous
 * failures asks that a recording server stays covered after n - 1 others have failed before it.
 */
export const overSubscribed: Rule<'overSubscribed'> = {
  code: 'overSubscribed',
  title: 'Fewer failures tolerated than wanted',
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
      const atLeast = tolerance.exact ? '' : 'at least ';
      return [
        {
          subject: aboutServer(server),
          message: `${server.name} stays covered after ${atLeast}${count(tolerance.value, 'other failure')}; the site wants to survive ${count(target, 'simultaneous failure')}.`,
          remedy:
            'Add members to its failover groups, choose a secondary group, or spread the recording servers over more groups.',
        },
      ];
    });
  },
};
