import fc from 'fast-check';
import type { Failover } from '../model/failover';
import { findingId } from '../model/ids';
import { siteFields } from '../model/site';
import { validationMethods, validationSteps } from '../model/validation';
import { typedInto } from './arbitrary-fields';
import { pool } from './arbitrary-sites';
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

export const positions = mostly(
  fc.oneof(fc.constant(null), fc.constantFrom(0, 1)),
  fc.integer({ min: -1, max: 5 }),
);

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
  name: typedInto(siteFields.name),
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
