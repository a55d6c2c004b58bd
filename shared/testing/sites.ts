import type { Device } from '../model/device';
import type { FailoverGroup } from '../model/failover-group';
import type { FailoverRecorder } from '../model/failover-recorder';
import type { RecordingServerId, SiteId } from '../model/ids';
import type { IgnoredFinding } from '../model/ignored-finding';
import type { Preparation } from '../model/preparation';
import type { RecordingServer } from '../model/recording-server';
import { byId, keyed } from '../change/records-diff';
import type { Scenario } from '../model/scenario';
import { emptySite, type DevicesOfServer, type Site } from '../model/site';
import type { Validation } from '../model/validation';
import { deepFreeze } from './deep-freeze';
import {
  aDevice,
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverGroupIdOf,
  failoverRecorderIdOf,
  siteIdOf,
} from './records';

/** What a hand-made site consists of; whatever is left out is empty. */
export interface SiteParts {
  readonly id?: SiteId;
  readonly name?: string;
  readonly recordingServers?: readonly RecordingServer[];
  readonly failoverRecorders?: readonly FailoverRecorder[];
  readonly failoverGroups?: readonly FailoverGroup[];
  readonly devices?: readonly Device[];
  readonly scenarios?: readonly Scenario[];
  readonly ignoredFindings?: readonly IgnoredFinding[];
  readonly preparations?: readonly Preparation[];
  readonly validations?: readonly Validation[];
}

/** A site of the given records, frozen through and through. Nothing checks that it is sound. */
export function aSite(parts: SiteParts = {}): Site {
  const devices = parts.devices ?? [];
  const servers = new Set(devices.map(({ recordingServer }) => recordingServer));
  const devicesOf = (server: RecordingServerId): DevicesOfServer =>
    byId(devices.filter(({ recordingServer }) => recordingServer === server));
  return deepFreeze({
    ...emptySite(parts.id ?? siteIdOf(1), parts.name ?? 'Harbour'),
    recordingServers: byId(parts.recordingServers ?? []),
    failoverRecorders: byId(parts.failoverRecorders ?? []),
    failoverGroups: byId(parts.failoverGroups ?? []),
    devices: keyed([...servers].map((server) => [server, devicesOf(server)])),
    scenarios: byId(parts.scenarios ?? []),
    ignoredFindings: byId(parts.ignoredFindings ?? []),
    preparations: byId(parts.preparations ?? []),
    validations: byId(parts.validations ?? []),
  });
}

/** The groups of `harbour`, by their names. */
export const northWing = failoverGroupIdOf(1);
export const southWing = failoverGroupIdOf(2);

/**
 * A small sound site in which each kind of protection occurs once:
 *
 * | recording server | failover                   |     | failover recording server | stands         |
 * | ---------------- | -------------------------- | --- | ------------------------- | -------------- |
 * | RS-01            | North wing, then South wing |    | FRS-01, FRS-02            | in North wing  |
 * | RS-02            | North wing                 |     | FRS-03                    | in South wing  |
 * | RS-03            | hot standby FRS-04         |     | FRS-04                    | hot standby    |
 * | RS-04            | none                       |     | FRS-05, FRS-06 (disabled) | not assigned   |
 *
 * RS-01 has a camera (1), a microphone (2) and a speaker (3), RS-02 a camera (4), the others none.
 */
export const harbour: Site = aSite({
  recordingServers: [
    aRecordingServer(1, {
      failover: { mode: 'failoverGroups', primary: northWing, secondary: southWing },
    }),
    aRecordingServer(2, {
      failover: { mode: 'failoverGroups', primary: northWing, secondary: null },
    }),
    aRecordingServer(3, {
      failover: { mode: 'hotStandby', failoverRecorder: failoverRecorderIdOf(4) },
    }),
    aRecordingServer(4),
  ],
  failoverRecorders: [
    aFailoverRecorder(1),
    aFailoverRecorder(2),
    aFailoverRecorder(3),
    aFailoverRecorder(4),
    aFailoverRecorder(5),
    aFailoverRecorder(6, { enabled: false }),
  ],
  failoverGroups: [
    aFailoverGroup(1, {
      name: 'North wing',
      members: [failoverRecorderIdOf(1), failoverRecorderIdOf(2)],
    }),
    aFailoverGroup(2, { name: 'South wing', members: [failoverRecorderIdOf(3)] }),
  ],
  devices: [
    aDevice(1, 1, { name: 'Quay camera' }),
    aDevice(2, 1, { kind: 'microphone', name: 'Quay microphone' }),
    aDevice(3, 1, { kind: 'speaker', name: 'Quay speaker', failoverSetting: 'LiveOnly' }),
    aDevice(4, 2, { name: 'Gate camera', failoverSetting: 'Disabled' }),
  ],
});
