import type { RecordingServer } from '../model/recording-server';
import type { Site } from '../model/site';
import { chainOf, type Candidate, type Chain } from './candidate';
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
  recordingServer: Pick<RecordingServer, 'failover'>,
): readonly Candidate[] {
  return candidateChain(site, recordingServer).candidates;
}

const emptyChain = chainOf([]);

/** The same, with those that may take over at all beside it. */
export function candidateChain(site: Site, { failover }: Pick<RecordingServer, 'failover'>): Chain {
  switch (failover.mode) {
    case 'none':
      return emptyChain;
    case 'hotStandby': {
      const failoverRecorder = site.failoverRecorders[failover.failoverRecorder];
      if (failoverRecorder === undefined) return emptyChain;
      return chainOf([{ failoverRecorder, origin: { kind: 'hotStandby' } }]);
    }
    case 'failoverGroups':
      return failoverIndex(site).chain(failover.primary, failover.secondary);
  }
}
