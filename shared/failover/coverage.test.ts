import { describe, expect, it } from 'vitest';
import { failoverRecorderIdOf } from '../testing/records';
import { harbour, northWing, southWing } from '../testing/sites';
import { coverage } from './coverage';
import { groupedSite, withDisabled } from './testing/grouped-site';

describe('coverage', () => {
  it('says for each recording server how it is protected and by whom', () => {
    const rows = coverage(harbour).recordingServers.map(
      ({ recordingServer, protection, enabledCandidates }) => ({
        name: recordingServer.name,
        protection,
        candidates: enabledCandidates.map(({ failoverRecorder }) => failoverRecorder.name),
      }),
    );
    expect(rows).toEqual([
      { name: 'RS-01', protection: 'failoverGroups', candidates: ['FRS-01', 'FRS-02', 'FRS-03'] },
      { name: 'RS-02', protection: 'failoverGroups', candidates: ['FRS-01', 'FRS-02'] },
      { name: 'RS-03', protection: 'hotStandby', candidates: ['FRS-04'] },
      { name: 'RS-04', protection: 'none', candidates: [] },
    ]);
  });

  it('keeps disabled candidates in sight', () => {
    const site = withDisabled(groupedSite([2], [[1]]), 1);
    const [row] = coverage(site).recordingServers;
    expect(row?.candidates.map(({ failoverRecorder }) => failoverRecorder.id)).toEqual(
      [1, 2].map(failoverRecorderIdOf),
    );
    expect(row?.enabledCandidates).toEqual(row?.candidates.slice(1));
  });

  it('counts the devices of each recording server by their failover setting', () => {
    expect(coverage(harbour).recordingServers.map(({ devices }) => devices)).toEqual([
      { FullSupport: 2, LiveOnly: 1, Disabled: 0 },
      { FullSupport: 0, LiveOnly: 0, Disabled: 1 },
      { FullSupport: 0, LiveOnly: 0, Disabled: 0 },
      { FullSupport: 0, LiveOnly: 0, Disabled: 0 },
    ]);
  });

  it('sets the members of each group against those who count on it', () => {
    const rows = coverage(harbour).failoverGroups.map(({ failoverGroup, ...counts }) => ({
      id: failoverGroup.id,
      ...counts,
    }));
    expect(rows).toEqual([
      {
        id: northWing,
        members: 2,
        enabledMembers: 2,
        protects: { asPrimary: 2, asSecondary: 0 },
      },
      {
        id: southWing,
        members: 1,
        enabledMembers: 1,
        protects: { asPrimary: 0, asSecondary: 1 },
      },
    ]);
  });

  it('tells enabled members from all members, and shows groups that nobody uses', () => {
    const site = withDisabled(groupedSite([2, 0], [[1]]), 2);
    const rows = coverage(site).failoverGroups.map(({ members, enabledMembers, protects }) => [
      members,
      enabledMembers,
      protects.asPrimary,
    ]);
    expect(rows).toEqual([
      [2, 1, 1],
      [0, 0, 0],
    ]);
  });
});
