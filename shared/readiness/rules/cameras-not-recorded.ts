import { message } from '../../messages/message';
import { devicesOf } from '../../model/site';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';

/** Our assumption: enabled cameras are the important devices; live only leaves a gap in recordings. */
export const camerasNotRecorded: Rule<'camerasNotRecorded'> = {
  code: 'camerasNotRecorded',
  severity: 'advice',
  source: 'assumption',
  mendedBy: { tab: 'devices' },
  find: ({ recordingServers, site }) =>
    recordingServers.flatMap((server) => {
      if (server.failover.mode === 'none') return [];
      const devices = devicesOf(site, server.id).filter(({ enabled }) => enabled);
      // Said better by `devicesWithoutSupport`.
      if (devices.every(({ failoverSetting }) => failoverSetting === 'Disabled')) return [];
      const cameras = devices.filter(
        ({ kind, failoverSetting }) => kind === 'camera' && failoverSetting !== 'FullSupport',
      );
      if (cameras.length === 0) return [];
      const liveOnly = cameras.filter(({ failoverSetting }) => failoverSetting === 'LiveOnly');
      return [
        {
          subject: aboutServer(server),
          message: message('rule.camerasNotRecorded.message', {
            name: server.name,
            count: cameras.length,
            liveOnly: liveOnly.length,
            none: cameras.length - liveOnly.length,
          }),
          fix: {
            label: message('rule.camerasNotRecorded.fix'),
            commands: [
              {
                type: 'device.setFailoverSetting',
                settings: cameras.map(({ id }) => ({
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
