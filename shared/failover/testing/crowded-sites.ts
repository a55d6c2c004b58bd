import fc from 'fast-check';
import type { Site } from '../../model/site';
import { groupedSite, type GroupsOfServer } from './grouped-site';

/** So many groups there are, and no more failover recording servers in each than this. */
const GROUPS = 4;
const MEMBERS = 2;

const groupsOfServer: fc.Arbitrary<GroupsOfServer> = fc
  .uniqueArray(fc.integer({ min: 1, max: GROUPS }), { minLength: 1, maxLength: 2 })
  .map(([primary = 1, secondary]) => (secondary === undefined ? [primary] : [primary, secondary]));

const servers = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: groupsOfServer },
    { weight: 1, arbitrary: fc.constantFrom('none' as const, 'hotStandby' as const) },
  ),
  { maxLength: 7, size: 'max' },
);

/**
 * Sites in which recording servers contend for failover recording servers. Recording servers have
 * the numbers 1 to 7 at most, failover recording servers 1 to 15 at most.
 */
export const crowdedSites: fc.Arbitrary<Site> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: MEMBERS }), { minLength: GROUPS, maxLength: GROUPS }),
    servers,
  )
  .map(([sizes, drawn]) => groupedSite(sizes, drawn));
