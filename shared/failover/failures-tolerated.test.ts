import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordingServerId } from '../model/ids';
import { listOf, type Site } from '../model/site';
import { failuresTolerated, type FailuresTolerated } from './failures-tolerated';
import { uncovered } from './runtime-state';
import { simulate } from './simulate';
import { fewestFailuresBefore } from './testing/brute-force';
import { crowdedSites } from './testing/crowded-sites';
import { groupedSite, numbersOf, withDisabled, type GroupsOfServer } from './testing/grouped-site';

describe('the failures that a recording server tolerates', () => {
  it('are -1 where it is unprotected even alone', () => {
    const site = withDisabled(groupedSite([1, 0], ['none', [1], [2], 'hotStandby']), 1, 5);
    expect(valuesOf(failuresTolerated(site))).toEqual([-1, -1, -1, -1]);
  });

  it('are without limit where its hot standby is its own', () => {
    const site = groupedSite([1], ['hotStandby', [1], [1]]);
    expect(valuesOf(failuresTolerated(site))).toEqual([null, 0, 0]);
  });

  it('are without limit where its group has a member for each that can ever claim one', () => {
    expect(valuesOf(failuresTolerated(groupedSite([2, 2], [[1], [1], [2, 1]])))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('are one fewer than the members of its group where enough others count on it', () => {
    const site = groupedSite([3], [[1], [1], [1], [1]]);
    expect(valuesOf(failuresTolerated(site))).toEqual([2, 2, 2, 2]);
  });

  it('do not count members that are disabled', () => {
    const site = withDisabled(groupedSite([3], [[1], [1], [1]]), 2);
    expect(valuesOf(failuresTolerated(site))).toEqual([1, 1, 1]);
  });

  it('add up over the primary and the secondary group', () => {
    const site = groupedSite([1, 2], [[1, 2], [1, 2], [2], [2]]);
    expect(valuesOf(failuresTolerated(site)).slice(0, 2)).toEqual([2, 2]);
  });

  it('count those who get to a group only once another one is full', () => {
    // Group 3 is full only after group 2 has passed somebody on, and group 2 only after group 1.
    const site = groupedSite([1, 1, 1], [[3], [2, 3], [1, 2], [1]]);
    expect(valuesOf(failuresTolerated(site))).toEqual([2, 2, 1, 0]);
  });

  it('pass over the way round that takes more failures', () => {
    // Group 1 can be filled from group 2, with three members, or from groups 3 and 4.
    const costly: GroupsOfServer[] = [[2, 1], [2, 1], [2], [2], [2]];
    const cheap: GroupsOfServer[] = [
      [3, 1],
      [3, 1],
      [4, 1],
      [4, 1],
    ];
    const site = groupedSite([2, 3, 1, 1], [[1], ...costly, ...cheap]);
    expect(valuesOf(failuresTolerated(site))[0]).toBe(3);
    expect(valuesOf(failuresTolerated(groupedSite([2, 3], [[1], ...costly])))[0]).toBe(4);
  });
});

describe('the failures that a site tolerates', () => {
  it('are none where a recording server is unprotected, which is then the example', () => {
    const { site } = failuresTolerated(groupedSite([1], [[1], [1], [1], 'none', 'none']));
    expect(inNumbers(site)).toEqual({ value: 0, exact: true, worstCase: [4] });
  });

  it('are as many as its weakest recording server needs to be left uncovered', () => {
    const { site } = failuresTolerated(groupedSite([2, 3], [[2], [2], [2], [2], [1], [1], [1]]));
    expect(inNumbers(site)).toEqual({ value: 2, exact: true, worstCase: [6, 7, 5] });
  });

  it('are all recording servers where nobody can ever be left uncovered', () => {
    const { site } = failuresTolerated(groupedSite([2], [[1], 'hotStandby', [1]]));
    expect(inNumbers(site)).toEqual({ value: 3, exact: true, worstCase: null });
  });

  it('are none in a site without recording servers', () => {
    const { site } = failuresTolerated(groupedSite([2], []));
    expect(inNumbers(site)).toEqual({ value: 0, exact: true, worstCase: null });
  });
});

describe('a search that ends early', () => {
  // Only RS-04 can get into group 1 beside RS-01, and only once the three members of group 3 are
  // busy, which takes one server more than there are.
  const site = groupedSite([1, 1, 3], [[1], [3, 2], [2, 3], [3, 1], [2, 3]]);

  it('leaves a lower bound that is called one, for the recording server and for the site', () => {
    const tolerated = failuresTolerated(site, 0);
    expect([...tolerated.recordingServers.values()].slice(0, 2)).toEqual([
      { value: 3, exact: false },
      { value: null, exact: true },
    ]);
    expect(tolerated.site).toEqual({ value: 4, exact: false, worstCase: null });
  });

  it('shares its budget among the classes that one look leaves open', () => {
    // One of the four classes is left, and is settled by two more looks.
    const valuesFor = (budget: number): readonly (number | null)[] =>
      valuesOf(failuresTolerated(site, budget)).slice(0, 1);
    expect(valuesFor(4 * 2 - 1)).toEqual([3]);
    expect(valuesFor(4 * 2)).toEqual([null]);
  });

  it('is over where more failures would be needed than there are others', () => {
    // Group 1 would need groups 2 and 3 to be full: five failures, and there are four others.
    const few = groupedSite([2, 1, 2], [[1], [2, 1], [2, 3], [2, 3], [3, 1]]);
    const [first] = failuresTolerated(few, 0).recordingServers.values();
    expect(first).toEqual({ value: null, exact: true });
  });

  it('is not needed for so small a site', () => {
    const tolerated = failuresTolerated(site);
    expect(valuesOf(tolerated)).toEqual([null, null, null, null, null]);
    expect(tolerated.site).toEqual({ value: 5, exact: true, worstCase: null });
  });
});

describe('counting over classes', () => {
  it('gives what trying every order of failures gives', () => {
    fc.assert(
      fc.property(crowdedSites, (site) => {
        const fewest = fewestFailuresBefore(site);
        const tolerated = failuresTolerated(site, Infinity);
        const expected = listOf(site.recordingServers).map(({ id }) => fewest.get(id));
        expect(valuesOf(tolerated)).toEqual(
          expected.map((failures) => (failures === undefined ? null : failures - 1)),
        );
        expect([...tolerated.recordingServers.values()].every(({ exact }) => exact)).toBe(true);
        expect(tolerated.site.exact).toBe(true);
        expect(tolerated.site.value).toBe(Math.min(expected.length, ...fewest.values()));
        expect(tolerated.site.worstCase?.length).toBe(
          fewest.size === 0 ? undefined : tolerated.site.value + 1,
        );
        if (tolerated.site.worstCase !== null) expectLastUncovered(site, tolerated.site.worstCase);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a lower bound and says so where the budget ends, and never calls a wrong one exact', () => {
    fc.assert(
      fc.property(crowdedSites, (site) => {
        const exact = failuresTolerated(site, Infinity);
        const bounded = failuresTolerated(site, 0);
        for (const [id, { value, exact: isExact }] of bounded.recordingServers) {
          const truth = exact.recordingServers.get(id)?.value;
          if (isExact) expect(value).toBe(truth);
          else expect(value).toBeLessThanOrEqual(truth ?? Infinity);
        }
        if (bounded.site.exact) expect(bounded.site.value).toBe(exact.site.value);
        else expect(bounded.site.value).toBeLessThanOrEqual(exact.site.value);
        if (bounded.site.worstCase !== null) expectLastUncovered(site, bounded.site.worstCase);
      }),
      { numRuns: 300 },
    );
  });
});

function valuesOf({ recordingServers }: FailuresTolerated): readonly (number | null)[] {
  return [...recordingServers.values()].map(({ value }) => value);
}

function inNumbers(site: FailuresTolerated['site']): object {
  return { ...site, worstCase: site.worstCase === null ? null : numbersOf(site.worstCase) };
}

function expectLastUncovered(site: Site, worstCase: readonly RecordingServerId[]): void {
  const { final, refused } = simulate(
    site,
    worstCase.map((server) => ({ event: 'recordingServerFails', server })),
  );
  expect(refused).toEqual([]);
  expect(uncovered(final)).toEqual(worstCase.slice(-1));
}
