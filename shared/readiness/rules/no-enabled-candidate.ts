import { message } from '../../messages/message';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';

/** A chain in which nobody may take over protects nothing (our reading of "enabled"). */
export const noEnabledCandidate: Rule<'noEnabledCandidate'> = {
  code: 'noEnabledCandidate',
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
          message: message('rule.noEnabledCandidate.message', {
            why: candidates.length === 0 ? 'noMembers' : 'allDisabled',
            name: server.name,
          }),
        };
      }),
};
