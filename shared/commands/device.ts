import { deviceFields, type Device } from '../model/device';
import { noChange, type Change } from '../change/change';
import type { DeviceId } from '../model/ids';
import { diffOfKeyedSides, type Sides } from '../change/records-diff';
import type { Site } from '../model/site';
import type { SiteStatus } from '../model/status';
import type { CommandOf } from './command';
import { checkFields } from './check-fields';
import { checkNotInFailover } from './in-failover';
import { accepted, refuse, refused, type Outcome, type Refusal } from './refusal';

/**
 * Sets the failover support of any number of devices at once (seed text: full, live only or none,
 * for each device). Refused as a whole when one of them is not there or one of their recording
 * servers has been taken over right now. Where a device comes twice, the last setting counts.
 */
export function setFailoverSetting(
  site: Site,
  { settings }: CommandOf<'device.setFailoverSetting'>,
  status: SiteStatus,
): Outcome<Change> {
  const servers = [...new Set(settings.map(({ recordingServer }) => recordingServer))];
  const inFailover = servers
    .map((id) => site.recordingServers[id])
    .map((server) => (server === undefined ? null : checkNotInFailover(server, status)))
    .filter((refusal) => refusal !== null);
  if (inFailover.length > 0) return { ok: false, refusals: inFailover };

  const sides = new Map<DeviceId, Sides<Device>>();
  let missing = 0;
  for (const { recordingServer, device, failoverSetting } of settings) {
    const before = site.devices[recordingServer]?.[device];
    if (before === undefined) missing += 1;
    else sides.set(device, [before, { ...before, failoverSetting }]);
  }
  if (missing > 0) return refused(refuse('notFound', { what: 'devices', count: missing }));
  const refusals = [...sides.values()].flatMap(([, after]) =>
    after === null ? [] : checkDevice(after),
  );
  return refusals.length > 0
    ? { ok: false, refusals }
    : accepted({ ...noChange, devices: diffOfKeyedSides(sides) });
}

/** The refusals of a device's own fields. */
export function checkDevice(device: Device): readonly Refusal[] {
  return checkFields(deviceFields, device);
}
