import { aboutServer } from '../finding';
import { sameComputer } from '../../model/host';
import type { Rule } from '../rule';
import { names } from '../names-and-counts';

/** Seed text: failover recording servers belong on computers of their own. */
export const sameComputerAsProtected: Rule<'sameComputerAsProtected'> = {
  code: 'sameComputerAsProtected',
  title: 'On the computer of the server it protects',
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
          message: `${names(shared)} would take over from ${server.name}, but runs on the same computer and fails with it.`,
          remedy: 'Use a failover recording server on another computer.',
        },
      ];
    }),
};
