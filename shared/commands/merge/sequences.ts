import type { Membership, StatedSite } from '../../change/stated';
import type { FailoverGroupId, FailoverRecorderId } from '../../model/ids';
import type { Site } from '../../model/site';
import type { StatedPlaces } from './memberships';

type Member = readonly [recorder: FailoverRecorderId, place: Membership];

/**
 * The members of each group in the order in which they take over. A member of whom nothing is said
 * keeps its place among the others, unless it is one of `leaving` or the whole sequence is stated.
 */
export function mergeSequences(
  site: Site,
  stated: StatedSite,
  places: StatedPlaces,
  leaving: ReadonlySet<FailoverRecorderId>,
): (group: FailoverGroupId) => readonly FailoverRecorderId[] {
  const arriving = membersByGroup(places);
  return (group) => {
    const whole = stated.failoverGroups.get(group)?.wholeSequence !== undefined;
    const staying = (site.failoverGroups[group]?.members ?? []).filter((member) => {
      const place = places.get(member);
      return place === undefined ? !whole && !leaving.has(member) : place?.group === group;
    });
    return sequence(staying, arriving.get(group) ?? []);
  };
}

function membersByGroup(places: StatedPlaces): ReadonlyMap<FailoverGroupId, readonly Member[]> {
  const members = new Map<FailoverGroupId, Member[]>();
  for (const [recorder, place] of places) {
    if (place === null) continue;
    const others = members.get(place.group) ?? [];
    if (others.length === 0) members.set(place.group, others);
    others.push([recorder, place]);
  }
  return members;
}

/**
 * Those with a position go to it, counted over the whole sequence. Those that are only listed swap
 * places with one another where their order is another one, since a list may leave members out. New
 * ones without a position come after those that are there (seed text: new members go to the end).
 * Where two are given the same position, nothing is said of who comes first: it is as in the site.
 */
function sequence(
  staying: readonly FailoverRecorderId[],
  stated: readonly Member[],
): readonly FailoverRecorderId[] {
  const inSite = new Map(staying.map((member, place) => [member, place]));
  const placeInSite = (member: FailoverRecorderId): number | null => inSite.get(member) ?? null;
  const inOrder = stated.toSorted(
    ([one, a], [other, b]) => bySequence(a, b) || order(placeInSite(one), placeInSite(other)),
  );
  const positioned = inOrder.filter(([, { position }]) => position !== null);
  const listed = inOrder.filter(([, { position }]) => position === null);
  const moving = new Set(positioned.map(([recorder]) => recorder));
  const others = relisted(
    staying.filter((member) => !moving.has(member)),
    listed,
  );
  const present = new Set(others);
  const arriving = listed.map(([recorder]) => recorder).filter((member) => !present.has(member));
  const members = [...others, ...arriving];
  let next = 0;
  for (const [recorder, { position }] of positioned) {
    const at = Math.min(Math.max(position ?? 0, next), members.length);
    members.splice(at, 0, recorder);
    next = at + 1;
  }
  return members;
}

function relisted(
  staying: readonly FailoverRecorderId[],
  listed: readonly Member[],
): readonly FailoverRecorderId[] {
  const present = new Set(staying);
  const order = listed
    .filter(([recorder, { index }]) => index !== null && present.has(recorder))
    .map(([recorder]) => recorder);
  const swapping = new Set(order);
  let next = 0;
  return staying.map((member) => {
    if (!swapping.has(member)) return member;
    next += 1;
    return order[next - 1] ?? member;
  });
}

/** By position; then by place in the list of the group; else as read. Those without a position come last. */
function bySequence(a: Membership, b: Membership): number {
  return order(a.position, b.position) || order(a.index, b.index);
}

function order(a: number | null, b: number | null): number {
  if (a === b) return 0;
  return (a ?? Infinity) < (b ?? Infinity) ? -1 : 1;
}
