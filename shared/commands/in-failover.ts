import type { Change } from '../site/change';
import type { Device } from '../site/device';
import type { FailoverRecorder } from '../site/failover-recorder';
import type { RecordingServerId } from '../site/ids';
import type { RecordingServer } from '../site/recording-server';
import { sameValue } from '../site/same-value';
import { listOf, type Site } from '../site/site';
import { isStandingIn, type SiteStatus } from '../site/status';
import { refuse, type Refusal } from './refusal';

/**
 * Why the device configuration of a recording server cannot change now; null when it can. Seed text:
 * in failover, hardware is not replaced or moved and neither storage nor stream settings change.
 * That multicasting and removing the server count among these is our assumption.
 */
export function checkNotInFailover(server: RecordingServer, status: SiteStatus): Refusal | null {
  return status.takenOver.has(server.id)
    ? refuse(
        'recordingServerInFailover',
        `${server.name} has been taken over right now. Wait until the take-over has ended.`,
      )
    : null;
}

/** Why a failover recording server cannot be removed now; null when it can. Our assumption. */
export function checkNotStandingIn(recorder: FailoverRecorder, status: SiteStatus): Refusal | null {
  return isStandingIn(status, recorder.id)
    ? refuse(
        'failoverRecorderStandingIn',
        `${recorder.name} stands in for a recording server right now. Wait until the take-over has ended.`,
      )
    : null;
}

/**
 * The same two rules for a change of whole records, at which no single command's rule has looked:
 * an import, or an older change that is undone or done again. `site` is the site before the change.
 */
export function checkChangeInFailover(
  site: Site,
  change: Change,
  status: SiteStatus,
): readonly Refusal[] {
  if (status.takenOver.size === 0) return [];
  const withDevices = serversWithChangedDevices(change);
  const servers = [...status.takenOver.keys()]
    .filter((id) => withDevices.has(id) || changesServer(change, id))
    .map((id) => site.recordingServers[id])
    .map((server) => (server === undefined ? null : checkNotInFailover(server, status)));
  const recorders = listOf(change.failoverRecorders.removed).map((recorder) =>
    checkNotStandingIn(recorder, status),
  );
  return [...servers, ...recorders].filter((refusal) => refusal !== null);
}

function serversWithChangedDevices({ devices }: Change): ReadonlySet<RecordingServerId> {
  const touched: readonly Device[] = [
    ...listOf(devices.added),
    ...listOf(devices.updated).flat(),
    ...listOf(devices.removed),
  ];
  return new Set(touched.map(({ recordingServer }) => recordingServer));
}

function changesServer({ recordingServers }: Change, id: RecordingServerId): boolean {
  if (recordingServers.removed[id] !== undefined) return true;
  const [from, to] = recordingServers.updated[id] ?? [];
  return (['multicast', 'hardware', 'storages'] as const).some(
    (property) => !sameValue(from?.[property], to?.[property]),
  );
}
