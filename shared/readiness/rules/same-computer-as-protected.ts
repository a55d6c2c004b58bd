import { message } from '../../messages/message';
import { aboutServer } from '../finding';
import { sameComputer } from '../../model/host';
import type { Rule } from '../rule';
import { names } from '../names';

/** Seed text: failover recording servers belong on computers of their own. */
export const sameComputerAsProtected: Rule<'sameComputerAsProtected'> = {
  code: 'sameComputerAsProtected',
  severity: 'error',
  source: 'manual',
  mendedBy: { tab: 'failover', field: 'failover' },
  find: ({ recordingServers, chainOf }) =>
    recordingServers.flatMap((server) => {
      const shared = chainOf(server)
        .candidates.map(({ failoverRecorder }) => failoverRecorder)
        .filter((recorder) => sameComputer(recorder, server));
      if (shared.length === 0) return [];
      return [
        {
          subject: aboutServer(server),
          message: message('rule.sameComputerAsProtected.message', {
            candidates: names(shared),
            name: server.name,
          }),
        },
      ];
    }),
};
