import type { FailoverGroupId } from '../site/ids';
import type { RecordingServer } from '../site/recording-server';
import type { Site } from '../site/site';
import type { Candidate } from './candidate';
import { failoverIndex } from './failover-index';

/**
 * The failover recording servers that are asked to stand in for a recording server, first to last:
 * its hot standby (seed text), or the members of its primary failover group in sequence and then
 * those of its secondary one. Disabled ones are included. That a group's members are asked strictly
 * in sequence, whatever else they do, is an assumption of this product. The recording server need
 * not be in the site, so that a choice not yet made can be shown.
 */
export function candidatesOf(
  site: Site,
  { failover }: Pick<RecordingServer, 'failover'>,
): readonly Candidate[] {
  switch (failover.mode) {
    case 'none':
      return [];
    case 'hotStandby': {
      const failoverRecorder = site.failoverRecorders[failover.failoverRecorder];
      if (failoverRecorder === undefined) return [];
      return [{ failoverRecorder, origin: { kind: 'hotStandby' } }];
    }
    case 'failoverGroups':
      return [
        ...membersOf(site, failover.primary, 'asPrimary'),
        ...membersOf(site, failover.secondary, 'asSecondary'),
      ];
  }
}

function membersOf(
  site: Site,
  group: FailoverGroupId | null,
  role: 'asPrimary' | 'asSecondary',
): readonly Candidate[] {
  if (group === null) return [];
  return failoverIndex(site).groups.get(group)?.[role] ?? [];
}
