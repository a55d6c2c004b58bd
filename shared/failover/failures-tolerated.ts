import type { RecordingServerId } from '../model/ids';
import type { RecordingServer } from '../model/recording-server';
import { listOf, type Site } from '../model/site';
import { candidateChain } from './candidates';
import { cheapestExhaustion, isProven, type Exhaustion } from './tolerance/cheapest-exhaustion';
import { failureOrder } from './tolerance/failure-order';
import { fillGroups } from './tolerance/fill-groups';
import { groupNetwork, type ServerClass } from './tolerance/group-network';

/** How many failures of others leave a recording server covered when it fails after them. */
export interface Tolerance {
  /**
   * Whichever of the others fail, in whatever order, as long as they are no more than this. -1: it
   * is unprotected even if it fails alone. Null: no number of failures can leave it unprotected.
   */
  readonly value: number | null;
  /** False where the search ended early: then `value` is a proven lower bound, never null. */
  readonly exact: boolean;
}

/** How many recording servers of the site may fail at the same time. */
export interface SiteTolerance {
  /**
   * Any so many may fail, in any order, and all are covered. All recording servers of the site when
   * nobody can ever be left uncovered.
   */
  readonly value: number;
  /** False where the search ended early: then `value` is a proven lower bound. */
  readonly exact: boolean;
  /**
   * Recording servers that leave the last one uncovered when they fail in this order: a smallest
   * such example where `exact`, otherwise the smallest that was found. Null when there is none, or
   * when none was found.
   */
  readonly worstCase: readonly RecordingServerId[] | null;
}

export interface FailuresTolerated {
  readonly recordingServers: ReadonlyMap<RecordingServerId, Tolerance>;
  readonly site: SiteTolerance;
}

/**
 * What the search may cost beyond one look at each class: sets of groups looked at, times classes
 * of the site. Counted and not timed, so that the same site always gives the same answer.
 */
export const SEARCH_BUDGET = 4_000_000;

/**
 * How many failures the recording servers of a sound site, and the site itself, tolerate. All
 * enabled failover recording servers count as reachable, and nobody recovers meanwhile: both are
 * assumptions of this product, as are the rules of who takes over. Hot standbys serve nobody else,
 * so they never run out. Recording servers with the same groups are interchangeable, so the search
 * goes over classes of them.
 */
export function failuresTolerated(site: Site, budget = SEARCH_BUDGET): FailuresTolerated {
  const found = exhaustions(groupNetwork(site).classes, budget);
  return {
    recordingServers: tolerances(site, found),
    site: siteTolerance(site, found),
  };
}

interface ClassTolerance {
  readonly target: ServerClass;
  readonly exhaustion: Exhaustion;
}

/** Looks once at every class, as a rule that settles it; those that remain share the budget. */
function exhaustions(targets: readonly ServerClass[], budget: number): readonly ClassTolerance[] {
  const others = targets.reduce((sum, { servers }) => sum + servers.length, -1);
  const search = (target: ServerClass, looks: number): ClassTolerance => ({
    target,
    exhaustion: cheapestExhaustion(target, others, looks),
  });
  const first = targets.map((target) => search(target, 1));
  const unsettled = first.filter(({ exhaustion }) => !isProven(exhaustion)).length;
  const looks = Math.floor(budget / (unsettled * targets.length));
  return first.map((known) => (isProven(known.exhaustion) ? known : search(known.target, looks)));
}

const unprotected: Tolerance = { value: -1, exact: true };
const unlimited: Tolerance = { value: null, exact: true };

function tolerances(
  site: Site,
  found: readonly ClassTolerance[],
): ReadonlyMap<RecordingServerId, Tolerance> {
  const counted = new Map(
    found.flatMap(({ target, exhaustion }) => {
      const tolerance = toleranceOf(exhaustion);
      return target.servers.map((server) => [server, tolerance] as const);
    }),
  );
  return new Map(
    listOf(site.recordingServers).map((server) => [
      server.id,
      counted.get(server.id) ?? (isProtected(site, server) ? unlimited : unprotected),
    ]),
  );
}

function toleranceOf(exhaustion: Exhaustion): Tolerance {
  if (exhaustion.atLeast === Infinity) return unlimited;
  return { value: exhaustion.atLeast - 1, exact: isProven(exhaustion) };
}

function isProtected(site: Site, server: RecordingServer): boolean {
  return candidateChain(site, server).enabled.length > 0;
}

function siteTolerance(site: Site, found: readonly ClassTolerance[]): SiteTolerance {
  const servers = listOf(site.recordingServers);
  const alone = servers.find((server) => !isProtected(site, server));
  if (alone !== undefined) return { value: 0, exact: true, worstCase: [alone.id] };
  const atLeast = Math.min(...found.map(({ exhaustion }) => exhaustion.atLeast));
  const worst = weakestOf(found);
  return {
    value: Math.min(atLeast, servers.length),
    exact: atLeast === (worst?.exhaustion.known?.members ?? Infinity),
    worstCase: worst === undefined ? null : exampleOf(worst),
  };
}

/** The class that the fewest failures are known to leave uncovered; any class if none are known. */
function weakestOf(found: readonly ClassTolerance[]): ClassTolerance | undefined {
  const membersOf = ({ exhaustion }: ClassTolerance): number =>
    exhaustion.known?.members ?? Infinity;
  const fewest = Math.min(...found.map(membersOf));
  return found.find((one) => membersOf(one) === fewest);
}

function exampleOf({ target, exhaustion }: ClassTolerance): readonly RecordingServerId[] | null {
  if (exhaustion.known === null) return null;
  const { groups } = exhaustion.known;
  const filling = fillGroups(groups, target);
  return filling.outcome === 'filled' ? failureOrder(target, groups, filling.moved) : null;
}
