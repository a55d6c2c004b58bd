import { message } from '../../messages/message';
import { devicesOf } from '../../model/site';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';

/** Seed text: failover support is chosen per device. All on "none" makes a take-over pointless. */
export const devicesWithoutSupport: Rule<'devicesWithoutSupport'> = {
  code: 'devicesWithoutSupport',
  severity: 'error',
  source: 'manual',
  mendedBy: { tab: 'devices' },
  find: ({ recordingServers, site }) =>
    recordingServers.flatMap((server) => {
      const devices = devicesOf(site, server.id).filter(({ enabled }) => enabled);
      const none = devices.length > 0 && devices.every((d) => d.failoverSetting === 'Disabled');
      if (server.failover.mode === 'none' || !none) return [];
      return [
        {
          subject: aboutServer(server),
          message: message('rule.devicesWithoutSupport.message', {
            count: devices.length,
            name: server.name,
          }),
          fix: {
            label: message('rule.devicesWithoutSupport.fix'),
            commands: [
              {
                type: 'device.setFailoverSetting',
                settings: devices.map(({ id }) => ({
                  recordingServer: server.id,
                  device: id,
                  failoverSetting: 'FullSupport',
                })),
              },
            ],
          },
        },
      ];
    }),
};
