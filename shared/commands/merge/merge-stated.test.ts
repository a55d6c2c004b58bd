import { describe, expect, it } from 'vitest';
import { findingId } from '../../model/ids';
import { byId } from '../../change/records-diff';
import { devicesOf, emptySite, listOf, type Site } from '../../model/site';
import {
  aDevice,
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverGroupIdOf,
  failoverRecorderIdOf as frs,
  recordingServerIdOf,
  scenarioIdOf,
  siteIdOf,
  validationIdOf,
} from '../../testing/records';
import { aSite, harbour, northWing, southWing } from '../../testing/sites';
import { checkInvariants } from '../invariants';
import { statedOf } from '../../change/stated';
import { createMergeNotes } from './merge-notes';
import { mergeStated } from './merge-stated';

const airport = aSite({
  id: siteIdOf(2),
  name: 'Airport',
  recordingServers: [aRecordingServer(1, { name: 'Gate' }), aRecordingServer(9)],
  devices: [aDevice(4, 9)],
});

/** A merge of a whole site, as a site file holds one. */
function mergeSites(site: Site, incoming: Site): Site {
  return mergeStated(site, statedOf(incoming), createMergeNotes());
}

describe('a merge of a whole site', () => {
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

  it('keeps the name of the site and what the import has not', () => {
    const merged = mergeSites(harbour, airport);
    expect([merged.id, merged.name]).toStrictEqual([harbour.id, 'Harbour']);
    expect(Object.keys(merged.recordingServers)).toHaveLength(5);
    expect(merged.recordingServers[recordingServerIdOf(1)]?.name).toBe('Gate');
    expect(merged.failoverGroups).toStrictEqual(harbour.failoverGroups);
  });

  it('takes the name too into an empty site, but not into one with a group', () => {
    expect(mergeSites(emptySite(siteIdOf(1)), airport)).toStrictEqual(airport);
    const planned = aSite({ name: 'Plan', failoverGroups: [aFailoverGroup(1)] });
    expect(mergeSites(planned, airport).name).toBe('Plan');
  });

  it('keeps the targets of the site', () => {
    const targets = { failuresTolerated: 3, validationMaxAgeDays: 30 };
    const incoming = { ...aSite({ recordingServers: [aRecordingServer(9)] }), targets };
    expect(mergeSites(harbour, incoming).targets).toStrictEqual(harbour.targets);
  });

  it('keeps what both have planned, where the incoming wins over the same', () => {
    const merged = mergeSites(planned('ours', [1, 2]), planned('theirs', [2, 3]));
    const words = {
      scenarios: listOf(merged.scenarios).map(({ name }) => name),
      ignoredFindings: listOf(merged.ignoredFindings).map(({ note }) => note),
      preparations: listOf(merged.preparations).map(({ ticks }) => ticks.ownComputer?.note),
      validations: listOf(merged.validations).map(({ notes }) => notes),
    };
    const expected = ['ours', 'theirs', 'theirs'];
    expect(words).toStrictEqual({
      scenarios: expected,
      ignoredFindings: expected,
      preparations: expected,
      validations: expected,
    });
  });
});

describe('a merge of some memberships', () => {
  it('keeps the order of the site between two that are given the same position', () => {
    const first = new Map([[northWing, { group: northWing, position: 0, index: null }]]);
    const memberships = new Map([
      [frs(2), first],
      [frs(1), first],
    ]);
    const stated = { ...statedOf(emptySite(siteIdOf(1))), memberships };
    expect(mergeStated(harbour, stated, createMergeNotes())).toStrictEqual(harbour);
  });
});

/** A site with servers of these numbers, for each of which something was planned in these words. */
function planned(words: string, numbers: readonly number[]): Site {
  const at = '2026-03-01T08:00:00Z';
  return {
    ...aSite({
      recordingServers: numbers.map((number) => aRecordingServer(number)),
      failoverRecorders: numbers.map((number) => aFailoverRecorder(number)),
    }),
    scenarios: byId(
      numbers.map((number) => ({ id: scenarioIdOf(number), name: words, events: [] })),
    ),
    ignoredFindings: byId(
      numbers.map((number) => ({
        id: findingId.parse(`noProtection:recordingServer:${number}`),
        note: words,
        by: 'Kim',
        at,
      })),
    ),
    preparations: byId(
      numbers.map((number) => ({
        id: frs(number),
        ticks: { ownComputer: { by: 'Kim', at, note: words } },
      })),
    ),
    validations: byId(
      numbers.map((number) => ({
        id: validationIdOf(number),
        recordingServer: recordingServerIdOf(number),
        method: 'stopService' as const,
        by: 'Kim',
        startedAt: at,
        expected: null,
        steps: [],
        outcome: 'running' as const,
        finishedAt: null,
        notes: words,
      })),
    ),
  };
}
