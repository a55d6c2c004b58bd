import { noChange, type Change } from '../site/change';
import type { DeviceId } from '../site/ids';
import { byId, diffRecords } from '../site/records-diff';
import type { Site } from '../site/site';
import type { SiteStatus } from '../site/status';
import type { CommandOf } from './command';
import { checkNotInFailover, serverNotFound } from './recording-server';
import { accepted, refuse, refused, type Outcome } from './refusal';

/**
 * Sets the failover support of any number of devices at once. Refused as a whole when one of their
 * recording servers has been taken over right now (seed text: no change of device configuration).
 */
export function setFailoverSetting(
  site: Site,
  { settings }: CommandOf<'device.setFailoverSetting'>,
  status: SiteStatus,
): Outcome<Change> {
  const servers = [...new Set(settings.map(({ recordingServer }) => recordingServer))];
  const refusals = servers
    .map((id) => {
      const server = site.recordingServers[id];
      return server === undefined ? serverNotFound() : checkNotInFailover(server, status);
    })
    .filter((refusal) => refusal !== null);
  if (refusals.length > 0) return refused(...refusals);

  const before = settings.map(
    ({ recordingServer, device }) => site.devices[recordingServer]?.[device],
  );
  const missing = before.filter((device) => device === undefined).length;
  if (missing > 0) {
    return refused(refuse('notFound', `${String(missing)} of these devices no longer exist.`));
  }
  const found = before.filter((device) => device !== undefined);
  const wanted = new Map<DeviceId, (typeof settings)[number]['failoverSetting']>(
    settings.map(({ device, failoverSetting }) => [device, failoverSetting]),
  );
  const after = found.map((device) => ({
    ...device,
    failoverSetting: wanted.get(device.id) ?? device.failoverSetting,
  }));
  return accepted({ ...noChange, devices: diffRecords(byId(found), byId(after)) });
}
