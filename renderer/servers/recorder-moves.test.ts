import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAll } from '../../shared/commands/apply';
import { applyChange } from '../../shared/change/change';
import { allocationOf } from '../../shared/model/references';
import { listOf, type Site } from '../../shared/model/site';
import { soundSites } from '../../shared/testing/arbitrary-sites';
import {
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../../shared/testing/records';
import { harbour, northWing, southWing } from '../../shared/testing/sites';
import { gapInSequence, neighbourInSequence, planMove, type Destination } from './recorder-moves';

function afterwards(site: Site, plan: ReturnType<typeof planMove>): Site {
  if (!plan.ok) throw new Error(plan.reason);
  const outcome = applyAll(site, plan.commands);
  if (!outcome.ok) throw new Error('the plan was refused');
  return applyChange(site, outcome.value);
}

const destinations: fc.Arbitrary<Destination> = fc.oneof(
  fc.record({
    place: fc.constant('group' as const),
    group: fc.constantFrom(1, 2, 3, 4).map(failoverGroupIdOf),
    position: fc.option(fc.nat({ max: 3 })),
  }),
  fc.constant<Destination>({ place: 'notAssigned' }),
  fc.record({
    place: fc.constant('hotStandby' as const),
    recordingServer: fc.constantFrom(1, 2, 3, 4, 5).map(recordingServerIdOf),
  }),
);

describe('planning a move', () => {
  test('what is planned is accepted, and leads where it says', () => {
    fc.assert(
      fc.property(
        soundSites,
        fc.constantFrom(1, 2, 3, 4, 5, 6).map(failoverRecorderIdOf),
        destinations,
        fc.boolean(),
        (site, id, destination, freeFirst) => {
          const plan = planMove(site, id, destination, { freeFirst });
          if (!plan.ok) {
            expect(plan.reason).not.toBe('');
            return;
          }
          const allocation = allocationOf(afterwards(site, plan), id);
          switch (destination.place) {
            case 'notAssigned':
              expect(allocation.state).toBe('unassigned');
              return;
            case 'group':
              expect(allocation).toMatchObject({
                state: 'grouped',
                group: { id: destination.group },
                ...(destination.position === null ? {} : { position: destination.position }),
              });
              return;
            case 'hotStandby':
              expect(allocation).toMatchObject({
                state: 'hotStandby',
                recordingServer: { id: destination.recordingServer },
              });
          }
        },
      ),
    );
  });

  test('a refusal comes in the words of its rule', () => {
    const plan = planMove(harbour, failoverRecorderIdOf(1), {
      place: 'hotStandby',
      recordingServer: recordingServerIdOf(4),
    });
    expect(plan).toEqual({
      ok: false,
      reason:
        'FRS-01 is in the failover group North wing. A grouped server cannot be a hot standby.',
    });
  });

  test('freeing it first makes of the same move one change', () => {
    const plan = planMove(
      harbour,
      failoverRecorderIdOf(1),
      { place: 'hotStandby', recordingServer: recordingServerIdOf(4) },
      { freeFirst: true },
    );
    expect(allocationOf(afterwards(harbour, plan), failoverRecorderIdOf(1)).state).toBe(
      'hotStandby',
    );
  });

  test('whose place is taken is said', () => {
    const plan = planMove(harbour, failoverRecorderIdOf(5), {
      place: 'hotStandby',
      recordingServer: recordingServerIdOf(3),
    });
    expect(plan).toMatchObject({ ok: true, replaces: 'FRS-04' });
  });

  test('a move to where it is says so', () => {
    const id = failoverRecorderIdOf(1);
    const already = { ok: false, reason: 'FRS-01 is there already.' };
    expect(planMove(harbour, id, { place: 'group', group: northWing, position: 0 })).toEqual(
      already,
    );
    expect(planMove(harbour, failoverRecorderIdOf(5), { place: 'notAssigned' })).toEqual({
      ok: false,
      reason: 'FRS-05 is there already.',
    });
  });
});

describe('places in a sequence', () => {
  test('a neighbour is one place on, and the ends have none', () => {
    expect(neighbourInSequence(harbour, failoverRecorderIdOf(1), 1)).toEqual({
      place: 'group',
      group: northWing,
      position: 1,
    });
    expect(neighbourInSequence(harbour, failoverRecorderIdOf(1), -1)).toBeNull();
    expect(neighbourInSequence(harbour, failoverRecorderIdOf(2), 1)).toBeNull();
    expect(neighbourInSequence(harbour, failoverRecorderIdOf(5), 1)).toBeNull();
  });

  test('the server ends up in the gap it was dropped into, whatever group it came from', () => {
    fc.assert(
      fc.property(soundSites, fc.nat(), fc.nat(), (site, nth, gapSeed) => {
        const groups = listOf(site.failoverGroups).filter(({ members }) => members.length > 0);
        const from = groups[nth % Math.max(1, groups.length)];
        const to = groups[gapSeed % Math.max(1, groups.length)];
        const id = from?.members[nth % from.members.length];
        if (to === undefined || id === undefined) return;
        const gap = gapSeed % (to.members.length + 1);
        const before = to.members.slice(0, gap).filter((member) => member !== id);
        const plan = planMove(site, id, gapInSequence(site, id, to.id, gap));
        const reached = plan.ok ? afterwards(site, plan) : site;
        const members = reached.failoverGroups[to.id]?.members ?? [];
        expect(members.slice(0, members.indexOf(id))).toEqual(before);
      }),
    );
    expect(gapInSequence(harbour, failoverRecorderIdOf(1), southWing, 1)).toEqual({
      place: 'group',
      group: southWing,
      position: 1,
    });
  });
});
