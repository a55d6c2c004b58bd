import { describe, expect, it } from 'vitest';
import { failoverGroupIdOf } from '../testing/records';
import { failuresTolerated, type FailuresTolerated, type Tolerance } from './failures-tolerated';
import { groupTolerances } from './group-tolerance';
import { groupedSite } from './testing/grouped-site';

describe('what a failover group tolerates', () => {
  it('is what the weakest of those tolerates who count on it, as primary or as secondary', () => {
    const site = groupedSite([1, 1, 1, 1], [[1, 2], [1], [3]]);
    expect([...groupTolerances(site, failuresTolerated(site))]).toEqual([
      [failoverGroupIdOf(1), { value: 0, exact: true }],
      [failoverGroupIdOf(2), { value: null, exact: true }],
      [failoverGroupIdOf(3), { value: null, exact: true }],
    ]);
  });

  it('is asked only of groups: recording servers without any give no answer', () => {
    const site = groupedSite([1], ['hotStandby', 'none', [1]]);
    expect([...groupTolerances(site, failuresTolerated(site)).keys()]).toEqual([
      failoverGroupIdOf(1),
    ]);
  });

  const exact: Tolerance = { value: 2, exact: true };
  const bound: Tolerance = { value: 2, exact: false };

  it.each<[string, readonly Tolerance[], Tolerance]>([
    ['the exact one of the same bound', [exact, bound], exact],
    ['the exact one of the same bound', [bound, exact], exact],
    ['the lower one, exact or not', [{ value: 3, exact: true }, bound], bound],
    ['a number rather than no limit', [{ value: null, exact: true }, bound], bound],
    ['a number rather than no limit', [bound, { value: null, exact: true }], bound],
  ])('takes %s', (_, tolerances, expected) => {
    const site = groupedSite(
      [1],
      tolerances.map(() => [1]),
    );
    const ids = [...failuresTolerated(site).recordingServers.keys()];
    const tolerated: FailuresTolerated = {
      recordingServers: new Map(ids.map((id, index) => [id, tolerances[index] ?? exact])),
      site: { value: 0, exact: true, worstCase: null },
    };
    expect(groupTolerances(site, tolerated).get(failoverGroupIdOf(1))).toEqual(expected);
  });
});
