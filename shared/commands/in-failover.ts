import type { Change } from '../change/change';
import type { Device } from '../model/device';
import type { FailoverRecorder } from '../model/failover-recorder';
import type { RecordingServerId } from '../model/ids';
import type { RecordingServer } from '../model/recording-server';
import { sameValue } from '../model/same-value';
import { listOf, type Site } from '../model/site';
import { isStandingIn, type SiteStatus } from '../model/status';
import { refuse, type Refusal } from './refusal';

/**
 * What stays as it is while a recording server has been taken over. Seed text: the devices with their
 * failover support, the hardware, and the storage and stream settings. That multicasting and removing
 * the server count among these is our assumption.
 */
export type LockedInFailover = 'devices' | 'hardware' | 'storages' | 'multicast' | 'removal';

/**
 * Why the device configuration of a recording server cannot change now; null when it can. What
 * counts as that is in `LockedInFailover`.
 */
export function checkNotInFailover(server: RecordingServer, status: SiteStatus): Refusal | null {
  return status.takenOver.has(server.id)
    ? refuse('recordingServerInFailover', { name: server.name })
    : null;
}

/** Why a failover recording server cannot be removed now; null when it can. Our assumption. */
export function checkNotStandingIn(recorder: FailoverRecorder, status: SiteStatus): Refusal | null {
  return isStandingIn(status, recorder.id)
    ? refuse('failoverRecorderStandingIn', { name: recorder.name })
    : null;
}

/**
 * The same two rules for a change of whole records, at which no single command's rule has looked:
 * an import, or an older change that is undone or done again. `site` is the site before the change,
 * `parts` are the change, whole or cut into pieces; each server is named once.
 */
export function checkChangeInFailover(
  site: Site,
  parts: readonly Change[],
  status: SiteStatus,
): readonly Refusal[] {
  if (status.takenOver.size === 0) return [];
  const touches = parts.flatMap((part) => Object.values(touchedIn(part)));
  const servers = [...status.takenOver.keys()]
    .filter((id) => touches.some((touched) => touched(id)))
    .map((id) => site.recordingServers[id])
    .map((server) => (server === undefined ? null : checkNotInFailover(server, status)));
  const recorders = parts
    .flatMap((part) => listOf(part.failoverRecorders.removed))
    .map((recorder) => checkNotStandingIn(recorder, status));
  return [...servers, ...recorders].filter((refusal) => refusal !== null);
}

/** For each kind of lock, whether a change would touch it for a recording server. */
function touchedIn(
  change: Change,
): Readonly<Record<LockedInFailover, (id: RecordingServerId) => boolean>> {
  const { updated, removed } = change.recordingServers;
  const withDevices = serversWithChangedDevices(change);
  const differs =
    (property: 'hardware' | 'storages' | 'multicast') =>
    (id: RecordingServerId): boolean => {
      const [from, to] = updated[id] ?? [];
      return !sameValue(from?.[property], to?.[property]);
    };
  return {
    devices: (id) => withDevices.has(id),
    hardware: differs('hardware'),
    storages: differs('storages'),
    multicast: differs('multicast'),
    removal: (id) => removed[id] !== undefined,
  };
}

function serversWithChangedDevices({ devices }: Change): ReadonlySet<RecordingServerId> {
  const touched: readonly Device[] = [
    ...listOf(devices.added),
    ...listOf(devices.updated).flat(),
    ...listOf(devices.removed),
  ];
  return new Set(touched.map(({ recordingServer }) => recordingServer));
}
