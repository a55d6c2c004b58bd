import fc from 'fast-check';
import { deviceFields, type Device } from '../model/device';
import { failoverGroupFields, type FailoverGroup } from '../model/failover-group';
import { failoverRecorderFields, type FailoverRecorder } from '../model/failover-recorder';
import { multicastFields, type Multicast } from '../model/multicast';
import {
  failoverFields,
  recordingServerFields,
  type RecordingServer,
} from '../model/recording-server';
import { soundValues } from './arbitrary-fields';
import { aDevice, aFailoverGroup, aFailoverRecorder, aRecordingServer } from './records';

/** Multicast settings that break no rule: neither range runs backwards. */
const multicasts: fc.Arbitrary<Multicast> = soundValues(multicastFields).map((multicast) => ({
  ...multicast,
  iPAddressEnd: '239.255.255.255',
  portRangeEnd: Math.max(multicast.portRangeStart, multicast.portRangeEnd),
}));

/** RS-01 with whatever its fields may hold. */
export const soundRecordingServers: fc.Arbitrary<RecordingServer> = fc
  .record({
    own: soundValues(recordingServerFields).map(withPublicAddress),
    failover: soundValues(failoverFields),
    multicast: multicasts,
  })
  .map(({ own, failover, multicast }) => aRecordingServer(1, { ...own, ...failover, multicast }));

/** FRS-01 with whatever its fields may hold. */
export const soundFailoverRecorders: fc.Arbitrary<FailoverRecorder> = soundValues(
  failoverRecorderFields,
).map((values) => aFailoverRecorder(1, withPublicAddress(values)));

/** The first group with whatever its fields may hold. */
export const soundFailoverGroups: fc.Arbitrary<FailoverGroup> = soundValues(
  failoverGroupFields,
).map((values) => aFailoverGroup(1, values));

/** A device of RS-01 with whatever its fields may hold. */
export const soundDevices: fc.Arbitrary<Device> = soundValues(deviceFields).map((values) =>
  aDevice(1, 1, values),
);

interface PublicAccess {
  readonly publicAccessEnabled: boolean;
  readonly publicWebserverHostName: string;
  readonly publicWebserverPort: number;
}

/** Public access is on only where there is an address for it. */
function withPublicAddress<Server extends PublicAccess>(server: Server): Server {
  const hasAddress = server.publicWebserverHostName !== '' && server.publicWebserverPort !== 0;
  return { ...server, publicAccessEnabled: server.publicAccessEnabled && hasAddress };
}
