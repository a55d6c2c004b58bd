import { describe, expect, it } from 'vitest';
import { applyChange, reverseChange } from '../change/change';
import { listOf, type Site } from '../model/site';
import { refusalInEnglish } from '../testing/in-english';
import { refusalsOf, siteAfter } from '../testing/outcomes';
import {
  aFailoverGroup,
  aRecordingServer,
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../testing/records';
import { aSite, harbour, northWing, southWing } from '../testing/sites';
import { apply } from './apply';
import type { CommandOf } from './command';

const east = failoverGroupIdOf(3);

function add(name: string, description = ''): CommandOf<'failoverGroup.add'> {
  return { type: 'failoverGroup.add', id: east, name, description };
}

function remove(site: Site, id = northWing, clearReferences = false) {
  return apply(site, { type: 'failoverGroup.remove', id, clearReferences });
}

describe('adding a group', () => {
  it('trims the name and starts without members', () => {
    const site = siteAfter(harbour, add('  East wing ', 'by the gate'));
    expect(site.failoverGroups[east]).toStrictEqual(
      aFailoverGroup(3, { name: 'East wing', description: 'by the gate' }),
    );
  });

  it.each([
    ['an empty name', add(''), 'nameRequired', 'name'],
    ['a blank name', add('  '), 'nameRequired', 'name'],
    ['a name of 256 characters', add('x'.repeat(256)), 'nameTooLong', 'name'],
    ['a taken name', add('North wing'), 'groupNameTaken', 'name'],
    ['a taken name in another case, with blanks', add(' NORTH wing '), 'groupNameTaken', 'name'],
    [
      'a description of 4,001 characters',
      add('East', 'x'.repeat(4001)),
      'descriptionTooLong',
      'description',
    ],
  ])('refuses %s', (_, command, code, field) => {
    expect(refusalsOf(harbour, command)).toMatchObject([{ code, field }]);
  });

  it('names the group that has the name', () => {
    expect(refusalInEnglish(refusalsOf(harbour, add('north WING'))[0])).toContain(
      'named North wing.',
    );
  });

  it('gives every reason at once', () => {
    const refusals = refusalsOf(harbour, add('', 'x'.repeat(4001)));
    expect(refusals.map(({ code }) => code)).toStrictEqual(['nameRequired', 'descriptionTooLong']);
  });

  it('refuses an id that is taken', () => {
    const command = { ...add('East'), id: northWing };
    expect(refusalsOf(harbour, command)).toMatchObject([{ code: 'idTaken' }]);
  });
});

describe('editing a group', () => {
  const edit = (changes: CommandOf<'failoverGroup.edit'>['changes'], id = northWing) =>
    ({ type: 'failoverGroup.edit', id, changes }) as const;

  it('changes what is given and keeps the rest, members included', () => {
    const before = harbour.failoverGroups[northWing];
    expect(siteAfter(harbour, edit({ name: ' East ' })).failoverGroups[northWing]).toStrictEqual({
      ...before,
      name: 'East',
    });
    expect(
      siteAfter(harbour, edit({ description: 'roof' })).failoverGroups[northWing],
    ).toStrictEqual({ ...before, description: 'roof' });
  });

  it('lets a group keep its own name in another case', () => {
    expect(refusalsOf(harbour, edit({ name: 'NORTH WING' }))).toStrictEqual([]);
  });

  it('changes nothing when what is given is what is there', () => {
    expect(siteAfter(harbour, edit({ name: 'North wing ' }))).toStrictEqual(harbour);
  });

  it.each([
    ['an empty name', edit({ name: '' }), 'nameRequired'],
    ["another group's name", edit({ name: 'south wing' }), 'groupNameTaken'],
    ['too long a description', edit({ description: 'x'.repeat(4001) }), 'descriptionTooLong'],
    ['a group that is not there', edit({ name: 'x' }, east), 'notFound'],
  ])('refuses %s', (_, command, code) => {
    expect(refusalsOf(harbour, command)).toMatchObject([{ code }]);
  });
});

describe('removing a group', () => {
  it('takes out one that nobody counts on', () => {
    const site = siteAfter(harbour, add('East'));
    expect(
      siteAfter(site, { type: 'failoverGroup.remove', id: east, clearReferences: false }),
    ).toStrictEqual(harbour);
  });

  it('refuses one that has members or is counted on, and says by whom', () => {
    const outcome = remove(harbour);
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'stillReferenced' }] });
    expect(outcome.ok ? [] : outcome.refusals.map(refusalInEnglish)).toStrictEqual([
      'North wing cannot be removed while 2 members are in it, and these recording servers count on it: RS-01 and RS-02.',
    ]);
  });

  it('refuses one with a single member that nobody counts on', () => {
    const site = aSite({
      failoverGroups: [aFailoverGroup(1, { members: [failoverRecorderIdOf(1)] })],
    });
    const outcome = remove(site);
    expect(outcome.ok ? [] : outcome.refusals.map(refusalInEnglish)).toStrictEqual([
      'Group 1 cannot be removed while a member is in it.',
    ]);
  });

  const whoCountsOn = (count: number): string | undefined => {
    const failover = { mode: 'failoverGroups', primary: northWing, secondary: null } as const;
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const site = aSite({
      recordingServers: numbers.map((number) => aRecordingServer(number, { failover })),
      failoverGroups: [aFailoverGroup(1)],
    });
    const command = {
      type: 'failoverGroup.remove',
      id: northWing,
      clearReferences: false,
    } as const;
    return refusalInEnglish(refusalsOf(site, command)[0]);
  };

  it('refuses one without members that one recording server counts on', () => {
    expect(whoCountsOn(1)).toBe(
      'Group 1 cannot be removed while this recording server counts on it: RS-01.',
    );
  });

  it('names twenty who count on it, and the number of the others', () => {
    expect(whoCountsOn(20)).toMatch(/: RS-01, .* and RS-20\.$/);
    expect(whoCountsOn(22)).toMatch(/: RS-01, .*, RS-20 and 2 more\.$/);
  });

  it('clears the references when asked: a primary takes the secondary with it', () => {
    const outcome = remove(harbour, northWing, true);
    if (!outcome.ok) throw new Error('refused');
    const site = applyChange(harbour, outcome.value);
    expect(listOf(site.failoverGroups).map(({ name }) => name)).toStrictEqual(['South wing']);
    expect(site.recordingServers[recordingServerIdOf(1)]?.failover).toStrictEqual({ mode: 'none' });
    expect(site.recordingServers[recordingServerIdOf(2)]?.failover).toStrictEqual({ mode: 'none' });
    expect(applyChange(site, reverseChange(outcome.value))).toStrictEqual(harbour);
  });

  it('leaves the primary group alone when the secondary one is removed', () => {
    const site = siteAfter(harbour, {
      type: 'failoverGroup.remove',
      id: southWing,
      clearReferences: true,
    });
    expect(site.recordingServers[recordingServerIdOf(1)]?.failover).toStrictEqual({
      mode: 'failoverGroups',
      primary: northWing,
      secondary: null,
    });
  });

  it('refuses one that is not there', () => {
    expect(remove(harbour, east, true)).toMatchObject({ refusals: [{ code: 'notFound' }] });
  });
});
