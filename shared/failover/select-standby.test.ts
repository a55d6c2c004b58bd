import { describe, expect, it } from 'vitest';
import type { Site } from '../model/site';
import { failoverRecorderIdOf, recordingServerIdOf } from '../testing/records';
import { newLiveState, standIn, type RuntimeState } from './runtime-state';
import { selectStandby, standInOf, type Selection } from './select-standby';
import { groupedSite, withDisabled } from './testing/grouped-site';
import { inWords } from './testing/in-words';

/** Everything runs and can be reached. */
const quietState: RuntimeState = newLiveState();

describe('selecting who stands in', () => {
  it('finds nobody where nothing is configured', () => {
    expect(wordsFor(groupedSite([1], ['none']))).toBe('RS-01: notConfigured');
  });

  it('takes the hot standby', () => {
    expect(wordsFor(groupedSite([], ['hotStandby']))).toBe('RS-01: FRS-01 chosen');
  });

  it('passes over a hot standby that is disabled, also when it cannot be reached either', () => {
    const site = withDisabled(groupedSite([], ['hotStandby']), 1);
    expect(wordsFor(site)).toBe('RS-01: FRS-01 disabled, hotStandbyDisabled');
    expect(wordsFor(site, unreachable(1))).toBe('RS-01: FRS-01 disabled, hotStandbyDisabled');
  });

  it('passes over a hot standby that cannot be reached', () => {
    const site = groupedSite([], ['hotStandby']);
    expect(wordsFor(site, unreachable(1))).toBe('RS-01: FRS-01 unreachable, hotStandbyUnreachable');
  });

  it('takes the first member of the primary group and looks no further', () => {
    expect(wordsFor(groupedSite([2, 1], [[1, 2]]))).toBe('RS-01: FRS-01 chosen');
  });

  it('follows the sequence past those that cannot take over', () => {
    const site = withDisabled(groupedSite([4], [[1], [1]]), 1);
    const state = standingIn(3, 2, unreachable(2));
    expect(wordsFor(site, state)).toBe(
      'RS-01: FRS-01 disabled, FRS-02 unreachable, FRS-03 busy with RS-02, FRS-04 chosen',
    );
  });

  it('turns to the secondary group once the primary one has nobody', () => {
    const site = groupedSite([1, 2], [[1, 2], [1]]);
    expect(wordsFor(site, standingIn(1, 2))).toBe('RS-01: FRS-01 busy with RS-02, FRS-02 chosen');
  });

  it('turns to the secondary group where the primary one is empty', () => {
    expect(wordsFor(groupedSite([0, 1], [[1, 2]]))).toBe('RS-01: FRS-01 chosen');
  });

  it('finds nobody where both groups are busy or cannot be reached', () => {
    const site = groupedSite([1, 1], [[1, 2], [1]]);
    expect(wordsFor(site, standingIn(1, 2, unreachable(2)))).toBe(
      'RS-01: FRS-01 busy with RS-02, FRS-02 unreachable, groupsExhausted',
    );
  });

  it('says that groups are exhausted as long as one member is enabled', () => {
    const site = withDisabled(groupedSite([2], [[1]]), 1);
    expect(wordsFor(site, unreachable(2))).toBe(
      'RS-01: FRS-01 disabled, FRS-02 unreachable, groupsExhausted',
    );
  });

  it('says that no member is enabled, whether there are members or not', () => {
    const disabled = withDisabled(groupedSite([1, 1], [[1, 2]]), 1, 2);
    expect(wordsFor(disabled)).toBe('RS-01: FRS-01 disabled, FRS-02 disabled, noEnabledMember');
    expect(wordsFor(groupedSite([0], [[1]]))).toBe('RS-01: noEnabledMember');
  });

  it('says who stands in for whom', () => {
    const chosen = selectFor(groupedSite([2], [[1]]), quietState);
    const none = selectFor(groupedSite([], ['none']), quietState);
    expect(standInOf(chosen)).toEqual({
      recordingServer: recordingServerIdOf(1),
      failoverRecorder: failoverRecorderIdOf(1),
    });
    expect(standInOf(none)).toBeNull();
  });
});

function wordsFor(site: Site, state: RuntimeState = quietState): string {
  return inWords(site, selectFor(site, state));
}

/** The selection for RS-01. */
function selectFor(site: Site, state: RuntimeState): Selection {
  const server = site.recordingServers[recordingServerIdOf(1)];
  if (server === undefined) throw new Error('The site has no RS-01.');
  return selectStandby(site, state, server);
}

function unreachable(recorder: number): RuntimeState {
  return { ...quietState, unreachable: new Set([failoverRecorderIdOf(recorder)]) };
}

function standingIn(recorder: number, server: number, before = quietState): RuntimeState {
  const state = newLiveState();
  standIn(state, {
    recordingServer: recordingServerIdOf(server),
    failoverRecorder: failoverRecorderIdOf(recorder),
  });
  return { ...state, unreachable: before.unreachable };
}
