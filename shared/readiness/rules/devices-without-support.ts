import { devicesOf } from '../../model/site';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';
import { count } from '../names-and-counts';

/** Seed text: failover support is chosen per device. All on "none" makes a take-over pointless. */
export const devicesWithoutSupport: Rule<'devicesWithoutSupport'> = {
  code: 'devicesWithoutSupport',
  title: 'No device has failover support',
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
          message: `None of the ${count(devices.length, 'enabled device')} of ${server.name} has failover support, so a take-over would record nothing.`,
          remedy: 'Choose full support for the devices that matter on its Devices tab.',
          fix: {
            label: 'Full support for all',
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
