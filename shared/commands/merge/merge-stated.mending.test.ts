import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatedSite } from '../../change/stated';
import { listOf, type Site } from '../../model/site';
import { apiFailover, apiRecord, guid, readRecords } from '../../api/testing/export-records';
import { tangledExport } from '../../api/testing/messy-export';
import { conflictInEnglish } from '../../testing/in-english';
import { checkInvariants } from '../invariants';
import { createMergeNotes } from './merge-notes';
import { mergeStated } from './merge-stated';

const hotStandby = readRecords(
  apiRecord('recordingServers', 1, { name: 'RS-1' }),
  apiRecord('failoverRecorders', 20, { name: 'FRS-20' }),
  apiFailover(1, { hotStandby: 20 }),
);
const otherHotStandby = readRecords(
  apiRecord('recordingServers', 2, { name: 'RS-2' }),
  apiRecord('failoverRecorders', 20, { name: 'FRS-20' }),
  apiFailover(2, { hotStandby: 20 }),
);
const grouped = readRecords(
  apiRecord('failoverGroups', 10, { name: 'North' }),
  apiRecord('failoverRecorders', 20, { name: 'FRS-20' }, ['failoverGroups', 10]),
);

/** The merged site, which must be sound, and what was told. */
function merge(current: Site, coming: StatedSite): readonly [site: Site, told: readonly string[]] {
  const notes = createMergeNotes();
  const site = mergeStated(current, coming, notes);
  expect(checkInvariants(site)).toEqual([]);
  return [site, notes.conflicts().map(conflictInEnglish)];
}

describe('what an input states and the site contradicts', () => {
  it('changes nothing where nothing clashes', () => {
    expect(merge(hotStandby.site, hotStandby.stated)).toEqual([hotStandby.site, []]);
  });

  it('numbers a group whose name is taken in the open site', () => {
    const { stated: coming } = readRecords(apiRecord('failoverGroups', 11, { name: 'NORTH' }));
    const [site, told] = merge(grouped.site, coming);
    expect(listOf(site.failoverGroups).map(({ name }) => name)).toEqual(['North', 'NORTH (2)']);
    expect(told).toEqual([
      'NORTH: The open site has another failover group with this name. When merged, it comes in as NORTH (2).',
    ]);
  });

  it('takes a hot standby out of the group that it is in', () => {
    const [site, told] = merge(grouped.site, hotStandby.stated);
    expect(listOf(site.failoverGroups)).toMatchObject([{ name: 'North', members: [] }]);
    expect(listOf(site.recordingServers)).toMatchObject([{ failover: { mode: 'hotStandby' } }]);
    expect(told).toEqual([
      'FRS-20: In the open site it is in the failover group North, and it comes in as the hot standby of RS-1. When merged, it leaves North.',
    ]);
  });

  it('takes a hot standby from the recording server that has it, for a group', () => {
    const [site, told] = merge(hotStandby.site, grouped.stated);
    expect(listOf(site.failoverGroups)).toMatchObject([{ members: [guid(20)] }]);
    expect(listOf(site.recordingServers)).toMatchObject([{ failover: { mode: 'none' } }]);
    expect(told).toEqual([
      'FRS-20: In the open site it is the hot standby of RS-1, and it comes in as a member of North. When merged, RS-1 is left without failover.',
    ]);
  });

  it('takes a hot standby from the recording server that has it, for another one', () => {
    const [site, told] = merge(hotStandby.site, otherHotStandby.stated);
    expect(listOf(site.recordingServers)).toMatchObject([
      { name: 'RS-1', failover: { mode: 'none' } },
      { name: 'RS-2', failover: { mode: 'hotStandby' } },
    ]);
    expect(told).toEqual([
      'FRS-20: In the open site it is the hot standby of RS-1, and it comes in as the hot standby of RS-2. When merged, RS-1 is left without failover.',
    ]);
  });

  it('makes a sound site of any sound one and anything', () => {
    fc.assert(
      fc.property(tangledExport, tangledExport, (first, second) => {
        merge(readRecords(...first).site, readRecords(...second).stated);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(tangledExport, tangledExport, (first, second) => {
        const { stated } = readRecords(...second);
        const [once] = merge(readRecords(...first).site, stated);
        expect(merge(once, stated)[0]).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});
