import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf, type Site } from '../site/site';
import { failuresTolerated } from './failures-tolerated';
import { simulate } from './simulate';
import { fewestFailuresBefore } from './testing/brute-force';
import { groupedSite, numbersOf, withDisabled, type GroupsOfServer } from './testing/grouped-site';

describe('failures tolerated', () => {
  it('gives what trying every order of failures gives', () => {
    fc.assert(
      fc.property(smallSites, (site) => {
        const { recordingServers, site: whole } = failuresTolerated(site, Infinity);
        const fewest = fewestFailuresBefore(site);
        for (const { id } of listOf(site.recordingServers)) {
          const expected = fewest.get(id);
          expect(recordingServers.get(id)).toEqual({
            value: expected === undefined ? null : expected - 1,
            exact: true,
          });
        }
        const servers = listOf(site.recordingServers).length;
        expect(whole.exact).toBe(true);
        expect(whole.value).toBe(Math.min(servers, ...fewest.values()));
        expect(whole.worstCase === null).toBe(fewest.size === 0);
        if (whole.worstCase !== null) {
          expect(whole.worstCase).toHaveLength(whole.value + 1);
          expectLastUncovered(site, whole.worstCase);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const group = fc.integer({ min: 1, max: 4 });

const servers = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.uniqueArray(group, { minLength: 1, maxLength: 2 }).map(asGroups) },
    { weight: 1, arbitrary: fc.constantFrom('none' as const, 'hotStandby' as const) },
  ),
  { maxLength: 7 },
);

const smallSites = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }), servers)
  .map(([sizes, drawn]) => groupedSite(sizes, drawn));

function asGroups([primary, secondary]: readonly number[]): GroupsOfServer {
  return secondary === undefined ? [primary ?? 1] : [primary ?? 1, secondary];
}

function expectLastUncovered(
  site: Site,
  worstCase: readonly (keyof Site['recordingServers'])[],
): void {
  const { final, refused } = simulate(
    site,
    worstCase.map((server) => ({ event: 'recordingServerFails', server })),
  );
  expect(refused).toEqual([]);
  expect(final.takenOver.size).toBe(worstCase.length - 1);
  expect(final.takenOver.has(worstCase[worstCase.length - 1]!)).toBe(false);
}
