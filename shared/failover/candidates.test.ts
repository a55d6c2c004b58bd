import { describe, expect, it } from 'vitest';
import type { Failover } from '../model/failover';
import { failoverGroupIdOf, failoverRecorderIdOf } from '../testing/records';
import { harbour, northWing, southWing } from '../testing/sites';
import type { Candidate } from './candidate';
import { candidateChain, candidatesOf } from './candidates';
import { groupedSite, withDisabled } from './testing/grouped-site';

describe('the candidates of a recording server', () => {
  it('are none without failover', () => {
    expect(candidatesOf(harbour, { failover: { mode: 'none' } })).toEqual([]);
  });

  it('are its hot standby alone', () => {
    const failover: Failover = { mode: 'hotStandby', failoverRecorder: failoverRecorderIdOf(4) };
    expect(inWords(candidatesOf(harbour, { failover }))).toEqual(['FRS-04 hot standby']);
  });

  it('are the members of its primary group in sequence', () => {
    const failover: Failover = { mode: 'failoverGroups', primary: northWing, secondary: null };
    expect(inWords(candidatesOf(harbour, { failover }))).toEqual([
      'FRS-01 primary North wing 0',
      'FRS-02 primary North wing 1',
    ]);
  });

  it('go on with the members of its secondary group', () => {
    const failover: Failover = { mode: 'failoverGroups', primary: southWing, secondary: northWing };
    expect(inWords(candidatesOf(harbour, { failover }))).toEqual([
      'FRS-03 primary South wing 0',
      'FRS-01 secondary North wing 0',
      'FRS-02 secondary North wing 1',
    ]);
  });

  it('include those that are disabled, told apart from those that may take over', () => {
    const site = withDisabled(groupedSite([2], [[1]]), 1);
    const failover: Failover = { mode: 'failoverGroups', primary: northWing, secondary: null };
    const chain = candidateChain(site, { failover });
    expect(inWords(chain.candidates)).toEqual([
      'FRS-01 primary Group 1 0 (disabled)',
      'FRS-02 primary Group 1 1',
    ]);
    expect(inWords(chain.enabled)).toEqual(['FRS-02 primary Group 1 1']);
  });

  it('are none where what was chosen is no longer in the site', () => {
    const gone: readonly Failover[] = [
      { mode: 'hotStandby', failoverRecorder: failoverRecorderIdOf(9) },
      { mode: 'failoverGroups', primary: failoverGroupIdOf(9), secondary: null },
    ];
    expect(gone.map((failover) => candidatesOf(harbour, { failover }))).toEqual([[], []]);
  });

  it('are those of the group that is left where the other is no longer in the site', () => {
    const failover: Failover = {
      mode: 'failoverGroups',
      primary: southWing,
      secondary: failoverGroupIdOf(9),
    };
    expect(inWords(candidatesOf(harbour, { failover }))).toEqual(['FRS-03 primary South wing 0']);
  });

  it('are told apart by primary and secondary group, also where the groups are the same two', () => {
    const [there, back]: readonly Failover[] = [
      { mode: 'failoverGroups', primary: northWing, secondary: southWing },
      { mode: 'failoverGroups', primary: southWing, secondary: northWing },
    ];
    const first = (failover: Failover = { mode: 'none' }): string | undefined =>
      inWords(candidatesOf(harbour, { failover }))[0];
    expect(first(there)).toBe('FRS-01 primary North wing 0');
    expect(first(back)).toBe('FRS-03 primary South wing 0');
  });
});

function inWords(candidates: readonly Candidate[]): readonly string[] {
  return candidates.map(({ failoverRecorder: { name, enabled }, origin }) => {
    const from =
      origin.kind === 'hotStandby'
        ? 'hot standby'
        : `${origin.kind} ${origin.group.name} ${origin.position}`;
    return `${name} ${from}${enabled ? '' : ' (disabled)'}`;
  });
}
