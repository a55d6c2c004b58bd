import { describe, expect, it } from 'vitest';
import { devicesOf } from '../site/site';
import {
  aDevice,
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverGroupIdOf,
  failoverRecorderIdOf as frs,
  recordingServerIdOf,
} from '../testing/records';
import { aSite, harbour, northWing, southWing } from '../testing/sites';
import { checkInvariants } from './invariants';
import { mergeSites } from './merge-sites';

describe('a merge', () => {
  it('takes a server out of its old group when an incoming group names it', () => {
    const incoming = aSite({
      failoverRecorders: [aFailoverRecorder(1), aFailoverRecorder(3)],
      failoverGroups: [aFailoverGroup(3, { members: [frs(3), frs(1)] })],
    });
    const { failoverGroups } = mergeSites(harbour, incoming);
    expect(failoverGroups[northWing]?.members).toStrictEqual([frs(2)]);
    expect(failoverGroups[southWing]?.members).toStrictEqual([]);
    expect(failoverGroups[failoverGroupIdOf(3)]?.members).toStrictEqual([frs(3), frs(1)]);
  });

  it('lets the incoming sequence of a group win whole', () => {
    const incoming = aSite({
      failoverRecorders: [aFailoverRecorder(2)],
      failoverGroups: [aFailoverGroup(1, { name: 'North wing', members: [frs(2)] })],
    });
    const merged = mergeSites(harbour, incoming);
    expect(merged.failoverGroups[northWing]?.members).toStrictEqual([frs(2)]);
    expect(merged.failoverRecorders[frs(1)]).toBeDefined();
    expect(checkInvariants(merged)).toStrictEqual([]);
  });

  it('moves a device to the recording server that the import gives it', () => {
    const incoming = aSite({
      recordingServers: [aRecordingServer(4)],
      devices: [aDevice(4, 4, { name: 'Gate camera' })],
    });
    const merged = mergeSites(harbour, incoming);
    expect(devicesOf(merged, recordingServerIdOf(4)).map(({ name }) => name)).toStrictEqual([
      'Gate camera',
    ]);
    expect(Object.keys(merged.devices)).not.toContain(recordingServerIdOf(2));
    expect(checkInvariants(merged)).toStrictEqual([]);
  });

  it('keeps the targets of the site, and what both have planned', () => {
    const targets = { failuresTolerated: 3, validationMaxAgeDays: 30 };
    const incoming = { ...aSite({ recordingServers: [aRecordingServer(9)] }), targets };
    expect(mergeSites(harbour, incoming).targets).toStrictEqual(harbour.targets);
  });
});
