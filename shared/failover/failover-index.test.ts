import { expect, it } from 'vitest';
import { failoverGroupIdOf } from '../testing/records';
import { failoverIndex } from './failover-index';
import { groupedSite } from './testing/grouped-site';

const site = groupedSite([1, 1], [[1, 2]]);
const [primary, secondary] = [failoverGroupIdOf(1), failoverGroupIdOf(2)];

it('indexes a site once, and another site anew', () => {
  expect(failoverIndex(site)).toBe(failoverIndex(site));
  expect(failoverIndex({ ...site })).not.toBe(failoverIndex(site));
});

it('makes one chain for all recording servers with the same groups', () => {
  const { chain } = failoverIndex(site);
  expect(chain(primary, secondary)).toBe(chain(primary, secondary));
  expect(chain(primary, null)).toBe(chain(primary, null));
});

it('says of each candidate from which group it comes', () => {
  const { candidates } = failoverIndex({ ...site }).chain(primary, secondary);
  expect(candidates.map(({ origin }) => origin.kind)).toEqual(['primary', 'secondary']);
});
