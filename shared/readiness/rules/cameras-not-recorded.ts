import { devicesOf } from '../../model/site';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';
import { count } from '../names-and-counts';

/** Our assumption: enabled cameras are the important devices; live only leaves a gap in recordings. */
export const camerasNotRecorded: Rule<'camerasNotRecorded'> = {
  code: 'camerasNotRecorded',
  title: 'Cameras that are not recorded after a take-over',
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
          message: `After a take-over from ${server.name}, ${count(cameras.length, 'camera is', 'cameras are')} not recorded (${String(liveOnly.length)} live only, ${String(cameras.length - liveOnly.length)} none).`,
          remedy: 'Choose full support for the cameras that matter on its Devices tab.',
          fix: {
            label: 'Full support for these cameras',
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
