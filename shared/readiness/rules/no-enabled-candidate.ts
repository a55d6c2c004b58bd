import { aboutServer } from '../finding';
import type { Rule } from '../rule';

/** A chain in which nobody may take over protects nothing (our reading of "enabled"). */
export const noEnabledCandidate: Rule<'noEnabledCandidate'> = {
  code: 'noEnabledCandidate',
  title: 'Nobody in the chain may take over',
  severity: 'error',
  source: 'assumption',
  mendedBy: { tab: 'failover' },
  find: ({ recordingServers, chainOf }) =>
    recordingServers
      .filter((server) => server.failover.mode !== 'none' && chainOf(server).enabled.length === 0)
      .map((server) => {
        const { candidates } = chainOf(server);
        return {
          subject: aboutServer(server),
          message:
            candidates.length === 0
              ? `The failover groups of ${server.name} have no members, so nobody takes over.`
              : `Every failover recording server that could take over from ${server.name} is disabled.`,
          remedy: 'Add members to its failover groups, or enable those that are there.',
        };
      }),
};
