import { aboutServer } from '../finding';
import type { Rule } from '../rule';

/** The vendor's tools: with it a server that cannot record stops, so that another can take over. */
export const shutdownOnStorageFailureOff: Rule<'shutdownOnStorageFailureOff'> = {
  code: 'shutdownOnStorageFailureOff',
  title: 'Goes on running when its storage fails',
  severity: 'warning',
  source: 'api',
  mendedBy: { tab: 'info', field: 'shutdownOnStorageFailure' },
  find: ({ recordingServers }) =>
    recordingServers
      .filter((server) => server.failover.mode !== 'none' && !server.shutdownOnStorageFailure)
      .map((server) => ({
        subject: aboutServer(server),
        message: `${server.name} keeps running when its storage fails, so that nobody takes over although nothing is recorded.`,
        remedy: 'Let it shut down on storage failure.',
        fix: {
          label: 'Shut down on storage failure',
          commands: [
            {
              type: 'recordingServer.edit',
              id: server.id,
              changes: { shutdownOnStorageFailure: true },
            },
          ],
        },
      })),
};
