import { message } from '../../messages/message';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';

/** The vendor's tools: with it a server that cannot record stops, so that another can take over. */
export const shutdownOnStorageFailureOff: Rule<'shutdownOnStorageFailureOff'> = {
  code: 'shutdownOnStorageFailureOff',
  severity: 'warning',
  source: 'api',
  mendedBy: { tab: 'info', field: 'shutdownOnStorageFailure' },
  find: ({ recordingServers }) =>
    recordingServers
      .filter((server) => server.failover.mode !== 'none' && !server.shutdownOnStorageFailure)
      .map((server) => ({
        subject: aboutServer(server),
        message: message('rule.shutdownOnStorageFailureOff.message', { name: server.name }),
        fix: {
          label: message('rule.shutdownOnStorageFailureOff.fix'),
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
