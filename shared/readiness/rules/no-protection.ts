import { aboutServer } from '../finding';
import type { Rule } from '../rule';

/** Seed text: without failover nobody takes over, and the footage is missing. */
export const noProtection: Rule<'noProtection'> = {
  code: 'noProtection',
  title: 'No failover',
  severity: 'error',
  source: 'manual',
  mendedBy: { tab: 'failover', field: 'failover' },
  find: ({ recordingServers }) =>
    recordingServers
      .filter(({ enabled, failover }) => enabled && failover.mode === 'none')
      .map((server) => ({
        subject: aboutServer(server),
        message: `Nobody takes over from ${server.name}: while it is unavailable its devices are not recorded.`,
        remedy: 'Choose failover groups or a hot standby on its Failover tab.',
      })),
};
