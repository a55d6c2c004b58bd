import { message } from '../../messages/message';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';

/** Seed text: without failover nobody takes over, and the footage is missing. */
export const noProtection: Rule<'noProtection'> = {
  code: 'noProtection',
  severity: 'error',
  source: 'manual',
  mendedBy: { tab: 'failover', field: 'failover' },
  find: ({ recordingServers }) =>
    recordingServers
      .filter(({ enabled, failover }) => enabled && failover.mode === 'none')
      .map((server) => ({
        subject: aboutServer(server),
        message: message('rule.noProtection.message', { name: server.name }),
      })),
};
