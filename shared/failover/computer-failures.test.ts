import { expect, it } from 'vitest';
import {
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../testing/records';
import { aSite } from '../testing/sites';
import { computerFailures } from './computer-failures';
import { newLiveState } from './runtime-state';
import { simulate } from './simulate';

const group = aFailoverGroup(1, { members: [failoverRecorderIdOf(2), failoverRecorderIdOf(1)] });

const site = aSite({
  recordingServers: [
    aRecordingServer(1, { hostName: 'HOST-A' }),
    aRecordingServer(2, { hostName: 'host-c' }),
    aRecordingServer(3, { hostName: '' }),
  ],
  failoverRecorders: [
    aFailoverRecorder(1, { hostName: 'host-a.example.com' }),
    aFailoverRecorder(2, { hostName: '' }),
    aFailoverRecorder(3, { hostName: 'host-a' }),
    aFailoverRecorder(4, { hostName: 'host-d' }),
  ],
  failoverGroups: [group],
});

const unavailable = (number: number) =>
  ({ event: 'failoverRecorderUnavailable', server: failoverRecorderIdOf(number) }) as const;
const fails = { event: 'recordingServerFails', server: recordingServerIdOf(1) } as const;

it('takes down the members and whatever else runs on their computers', () => {
  expect(computerFailures(site, newLiveState(), group)).toStrictEqual([
    unavailable(1),
    unavailable(2),
    unavailable(3),
    fails,
  ]);
});

it('leaves out what is down already', () => {
  const { final } = simulate(site, [unavailable(1), fails]);
  expect(computerFailures(site, final, group)).toStrictEqual([unavailable(2), unavailable(3)]);
});
