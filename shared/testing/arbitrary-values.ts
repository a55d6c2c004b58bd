import fc from 'fast-check';
import type { Failover } from '../model/failover';
import { findingId } from '../model/ids';
import { defaultMulticast } from '../model/multicast';
import { validationMethods, validationSteps } from '../model/validation';
import { pool, SHARED_GROUP_NAME } from './arbitrary-sites';
import {
  deviceIdOf,
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
  scenarioIdOf,
  validationIdOf,
} from './records';

/** Ids and moments out of the small pools. */
export const recordingServerIds = fc.constantFrom(
  ...pool.recordingServers.map(recordingServerIdOf),
);
export const failoverRecorderIds = fc.constantFrom(
  ...pool.failoverRecorders.map(failoverRecorderIdOf),
);
export const failoverGroupIds = fc.constantFrom(...pool.failoverGroups.map(failoverGroupIdOf));
export const deviceIds = fc.constantFrom(...pool.devices.map(deviceIdOf));
export const scenarioIds = fc.constantFrom(scenarioIdOf(1), scenarioIdOf(2));
export const validationIds = fc.constantFrom(validationIdOf(1), validationIdOf(2));
export const findingIds = fc.constantFrom(findingId.parse('noProtection:recordingServer:1'));
export const moments = fc.constantFrom('2026-03-01T08:00:00Z', '2026-03-02T17:30:00Z');

/** What people type into the fields: mostly sound, now and then what a rule refuses. */
export const names = mostly(
  fc.constantFrom('Quay', ' Quay ', 'QUAY', SHARED_GROUP_NAME, 'Group 1', 'Lock 2', 'Depot'),
  fc.oneof(fc.constantFrom('', '  ', 'x'.repeat(256)), fc.string({ maxLength: 12 })),
);
export const descriptions = mostly(
  fc.constantFrom('', 'by the gate'),
  fc.constant('x'.repeat(4001)),
);
export const ports = mostly(
  fc.integer({ min: 1, max: 65535 }),
  fc.constantFrom(0, -1, 65536, 80.5),
);
export const hostNames = mostly(
  fc.constantFrom('rec01', 'rec01.example.com', '10.0.0.7', '2001:db8::7', ' rec02 '),
  fc.constantFrom('', 'a b', '10.0.0', 'rec_01.', '-x'),
);
export const interfaceAddresses = mostly(
  fc.constantFrom('0.0.0.0', '::', '10.0.0.7', ' 10.0.0.8'),
  fc.constantFrom('', '232.1.1.1', 'rec01', '10.0.0'),
);
export const databasePaths = mostly(
  fc.constantFrom('', 'D:\\Media', '\\\\nas\\media', ' E:\\ '),
  fc.constantFrom('Media', 'D:Media', '/var/media', 'C:\\a|b'),
);

export const positions = mostly(
  fc.oneof(fc.constant(null), fc.constantFrom(0, 1)),
  fc.integer({ min: -1, max: 5 }),
);

export const registrations = {
  name: names,
  description: descriptions,
  hostName: hostNames,
  portNumber: ports,
  encrypted: fc.boolean(),
};

export const serverChanges = {
  name: names,
  description: descriptions,
  publicAccessEnabled: fc.boolean(),
  publicWebserverHostName: hostNames,
  publicWebserverPort: ports,
  multicastServerAddress: interfaceAddresses,
};

export const multicasts = fc.record({
  enabled: fc.boolean(),
  iPAddressStart: mostly(fc.constantFrom('232.100.1.0', ' 232.100.2.0'), fc.constant('10.0.0.1')),
  iPAddressEnd: mostly(fc.constantFrom('232.100.1.0', '239.255.255.255'), fc.constant('')),
  portRangeStart: mostly(fc.constantFrom(1, 47100), fc.constant(0)),
  portRangeEnd: mostly(fc.constantFrom(47100, 47199), fc.constant(65536)),
  MTU: mostly(fc.constantFrom(576, defaultMulticast.MTU), fc.constant(100)),
  TTL: mostly(fc.constantFrom(1, 255), fc.constant(0)),
});

export const failovers: fc.Arbitrary<Failover> = fc.oneof(
  fc.constant<Failover>({ mode: 'none' }),
  fc.record({
    mode: fc.constant('failoverGroups' as const),
    primary: failoverGroupIds,
    secondary: fc.option(failoverGroupIds),
  }),
  fc.record({ mode: fc.constant('hotStandby' as const), failoverRecorder: failoverRecorderIds }),
);

export const scenarios = fc.record({
  id: scenarioIds,
  name: names,
  events: fc.array(
    fc.oneof(
      fc.record({
        event: fc.constantFrom('recordingServerFails' as const, 'recordingServerRecovers' as const),
        server: recordingServerIds,
      }),
      fc.record({
        event: fc.constantFrom(
          'failoverRecorderUnavailable' as const,
          'failoverRecorderAvailable' as const,
        ),
        server: failoverRecorderIds,
      }),
    ),
    { maxLength: 3 },
  ),
});

export const validations = fc.record({
  id: validationIds,
  recordingServer: recordingServerIds,
  method: fc.constantFrom(...validationMethods),
  by: fc.constant('Kim'),
  startedAt: moments,
  expected: fc.option(failoverRecorderIds),
  steps: fc.array(fc.record({ step: fc.constantFrom(...validationSteps), at: moments }), {
    maxLength: 2,
  }),
  outcome: fc.constantFrom('running' as const, 'passed' as const, 'failed' as const),
  finishedAt: fc.option(moments),
  notes: fc.constant(''),
});

/** Six times the first kind for every one of the second, so that sequences get somewhere. */
function mostly<Value>(sound: fc.Arbitrary<Value>, unsound: fc.Arbitrary<Value>) {
  return fc.oneof({ weight: 6, arbitrary: sound }, { weight: 1, arbitrary: unsound });
}
