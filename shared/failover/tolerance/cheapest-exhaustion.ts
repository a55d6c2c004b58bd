import type { GroupNode, ServerClass } from './group-network';
import { split, survey, wholeRegion, type GroupSet, type Region } from './region';

/** How few other failures leave a recording server of one class uncovered. */
export interface Exhaustion {
  /** It takes at least so many; infinite when it is proven that no number is enough. */
  readonly atLeast: number;
  /** Groups that leave it uncovered once all their members are busy; null while none are known. */
  readonly known: GroupSet | null;
}

/** Whether what is known and what is proven meet, so that the number is exact. */
export function isProven({ atLeast, known }: Exhaustion): boolean {
  return atLeast === membersOf(known);
}

/**
 * Searches the fewest failures after which a server of the class `target` finds nobody.
 *
 * Such a set of failures fills the target's groups, and other groups only so that servers move on
 * from them. Leaving out a failure whose stand-in is in a group that never gets full changes
 * nothing, so a smallest set occupies precisely the members of some groups, those of the target
 * among them: we look for the set of groups with the fewest members that can be filled. Choosing
 * that set is as hard as covering problems are, so the search is best first with bounds, and ends
 * early once it has looked at about `budget` regions; it always looks at one.
 */
export function cheapestExhaustion(target: ServerClass, budget: number): Exhaustion {
  let found = lookAt(wholeRegion(target), 0);
  let { known } = found;
  const open = [...found.open];
  for (let looks = 1; ; looks += 2) {
    const nearest = nearestOf(open);
    if (nearest === null || nearest.atLeast >= membersOf(known)) {
      return { atLeast: membersOf(known), known };
    }
    if (looks >= budget) return { atLeast: nearest.atLeast, known };
    open.splice(open.indexOf(nearest), 1);
    for (const part of split(nearest.region, nearest.pivot)) {
      found = lookAt(part, nearest.atLeast);
      if (membersOf(found.known) < membersOf(known)) ({ known } = found);
      open.push(...found.open);
    }
  }
}

/** A region that has been looked at and may still hold a smaller set than any known. */
interface OpenRegion {
  readonly region: Region;
  readonly atLeast: number;
  readonly pivot: GroupNode;
}

interface Findings {
  readonly known: GroupSet | null;
  readonly open: readonly OpenRegion[];
}

function lookAt(region: Region, floor: number): Findings {
  const { atLeast, found, pivot } = survey(region);
  const open = pivot === null ? [] : [{ region, pivot, atLeast: Math.max(atLeast, floor) }];
  return { known: found, open };
}

/** The region with the lowest bound; of several, the one opened last, which is the deepest. */
function nearestOf(open: readonly OpenRegion[]): OpenRegion | null {
  const lowest = open.reduce((least, { atLeast }) => Math.min(least, atLeast), Infinity);
  return open.findLast(({ atLeast }) => atLeast === lowest) ?? null;
}

function membersOf(known: GroupSet | null): number {
  return known?.members ?? Infinity;
}
