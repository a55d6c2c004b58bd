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
 * early once it has looked at about `budget` regions; it always looks at one. `others` is how many
 * other servers there are to fail.
 */
export function cheapestExhaustion(
  target: ServerClass,
  others: number,
  budget: number,
): Exhaustion {
  const open: OpenRegions = new Map();
  const look = (region: Region, floor: number): GroupSet | null => {
    const { atLeast, found, pivot } = survey(region);
    const bound = Math.max(atLeast, floor);
    // A set with more members than there are servers cannot be filled.
    if (pivot !== null && bound <= others) openRegion(open, bound, { region, pivot });
    return found;
  };
  let known = look(wholeRegion(target), 0);
  for (let looks = 1; ; looks += 2) {
    const atLeast = Math.min(...open.keys());
    if (atLeast >= membersOf(known)) return { atLeast: membersOf(known), known };
    if (looks >= budget) return { atLeast, known };
    const nearest = takeFrom(open, atLeast);
    if (nearest === undefined) continue;
    for (const part of split(nearest.region, nearest.pivot)) {
      const found = look(part, atLeast);
      if (membersOf(found) < membersOf(known)) known = found;
    }
  }
}

/** A region that has been looked at and may still hold a smaller set than any known. */
interface OpenRegion {
  readonly region: Region;
  readonly pivot: GroupNode;
}

/** The open regions by how many members their sets have at least; no list is empty. */
type OpenRegions = Map<number, OpenRegion[]>;

function openRegion(open: OpenRegions, bound: number, region: OpenRegion): void {
  const same = open.get(bound);
  if (same === undefined) open.set(bound, [region]);
  else same.push(region);
}

/** Of several regions with the same bound the one opened last, which is the deepest. */
function takeFrom(open: OpenRegions, bound: number): OpenRegion | undefined {
  const regions = open.get(bound);
  const taken = regions?.pop();
  if (regions?.length === 0) open.delete(bound);
  return taken;
}

function membersOf(known: GroupSet | null): number {
  return known?.members ?? Infinity;
}
