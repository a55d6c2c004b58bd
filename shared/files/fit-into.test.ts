import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../commands/invariants';
import { mergeSites } from '../commands/merge-sites';
import { listOf, type Site } from '../model/site';
import { fitInto } from './fit-into';
import { apiFailover, apiRecord, guid, readRecords } from '../api/testing/export-records';
import { tangledExport } from '../api/testing/messy-export';

const siteOf = (...records: readonly object[]): Site => readRecords(...records).site;
const hotStandby = siteOf(
  apiRecord('recordingServers', 1, { name: 'RS-1' }),
  apiRecord('failoverRecorders', 20, { name: 'FRS-20' }),
  apiFailover(1, { hotStandby: 20 }),
);
const otherHotStandby = siteOf(
  apiRecord('recordingServers', 2, { name: 'RS-2' }),
  apiRecord('failoverRecorders', 20, { name: 'FRS-20' }),
  apiFailover(2, { hotStandby: 20 }),
);
const grouped = siteOf(
  apiRecord('failoverGroups', 10, { name: 'North' }),
  apiRecord('failoverRecorders', 20, { name: 'FRS-20' }, ['failoverGroups', 10]),
);

/** The merged site, which must be sound, and what was told. */
function merge(current: Site, coming: Site): readonly [site: Site, told: readonly string[]] {
  const { incoming, conflicts } = fitInto(current, coming);
  const site = mergeSites(current, incoming);
  expect(checkInvariants(site)).toEqual([]);
  return [
    site,
    conflicts.map(({ subject, problem, mending }) => `${subject}: ${problem} ${mending}`),
  ];
}

describe('fitInto', () => {
  it('changes nothing where nothing clashes', () => {
    const { incoming, conflicts } = fitInto(hotStandby, hotStandby);
    expect([incoming, conflicts]).toEqual([hotStandby, []]);
  });

  it('numbers a group whose name is taken in the open site', () => {
    const coming = siteOf(apiRecord('failoverGroups', 11, { name: 'NORTH' }));
    const [site, told] = merge(grouped, coming);
    expect(listOf(site.failoverGroups).map(({ name }) => name)).toEqual(['North', 'NORTH (2)']);
    expect(told).toEqual([
      'NORTH: The open site has another failover group with this name. When merged, it comes in as NORTH (2).',
    ]);
  });

  it('takes a hot standby out of the group that it is in', () => {
    const [site, told] = merge(grouped, hotStandby);
    expect(listOf(site.failoverGroups)).toMatchObject([{ name: 'North', members: [] }]);
    expect(listOf(site.recordingServers)).toMatchObject([{ failover: { mode: 'hotStandby' } }]);
    expect(told).toEqual([
      'FRS-20: In the open site it is in the failover group North, and it comes in as the hot standby of RS-1. When merged, it leaves North.',
    ]);
  });

  it('takes a hot standby from the recording server that has it, for a group', () => {
    const [site, told] = merge(hotStandby, grouped);
    expect(listOf(site.failoverGroups)).toMatchObject([{ members: [guid(20)] }]);
    expect(listOf(site.recordingServers)).toMatchObject([{ failover: { mode: 'none' } }]);
    expect(told).toEqual([
      'FRS-20: In the open site it is the hot standby of RS-1, and it comes in as a member of North. When merged, RS-1 is left without failover.',
    ]);
  });

  it('takes a hot standby from the recording server that has it, for another one', () => {
    const [site, told] = merge(hotStandby, otherHotStandby);
    expect(listOf(site.recordingServers)).toMatchObject([
      { name: 'RS-1', failover: { mode: 'none' } },
      { name: 'RS-2', failover: { mode: 'hotStandby' } },
    ]);
    expect(told).toEqual([
      'FRS-20: In the open site it is the hot standby of RS-1, and it comes in as the hot standby of RS-2. When merged, RS-1 is left without failover.',
    ]);
  });

  it('makes any two sound sites merge into a sound one', () => {
    fc.assert(
      fc.property(tangledExport, tangledExport, (first, second) => {
        merge(siteOf(...first), siteOf(...second));
      }),
      { numRuns: 300 },
    );
  });

  it('needs no more mending the second time', () => {
    fc.assert(
      fc.property(tangledExport, tangledExport, (first, second) => {
        const current = siteOf(...first);
        const once = fitInto(current, siteOf(...second)).incoming;
        expect(fitInto(current, once)).toEqual({ incoming: once, conflicts: [] });
      }),
      { numRuns: 300 },
    );
  });
});
