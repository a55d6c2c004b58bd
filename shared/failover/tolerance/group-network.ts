import type { FailoverGroupId, RecordingServerId } from '../../model/ids';
import type { RecordingServer } from '../../model/recording-server';
import { listOf, type Site } from '../../model/site';
import { failoverIndex } from '../failover-index';

/** A failover group that has enabled members, as the search for failures sees it. */
export interface GroupNode {
  /** How many failures it covers: the number of its enabled members, at least 1. */
  readonly capacity: number;
  /** The classes of recording servers that ask it first. */
  readonly own: readonly ServerClass[];
  /** The classes that ask it after another group. */
  readonly overflow: readonly ServerClass[];
}

/**
 * Recording servers that behave alike, whichever of them fails. A group without enabled members
 * covers nothing, so `first` is the first group of theirs that has some, and `second` what is left.
 */
export interface ServerClass {
  readonly first: GroupNode;
  readonly second: GroupNode | null;
  readonly servers: readonly RecordingServerId[];
}

/** The groups and classes of a site, without what can never matter to one another. */
export interface GroupNetwork {
  readonly classes: readonly ServerClass[];
}

interface GrowingNode extends GroupNode {
  readonly own: GrowingClass[];
  readonly overflow: GrowingClass[];
}

interface GrowingClass extends ServerClass {
  readonly servers: RecordingServerId[];
}

/** Sorts the recording servers that count on failover groups with enabled members into classes. */
export function groupNetwork(site: Site): GroupNetwork {
  const nodes = new Map<FailoverGroupId, GrowingNode>();
  for (const { group, asPrimary } of failoverIndex(site).groups.values()) {
    const capacity = asPrimary.enabled.length;
    if (capacity > 0) nodes.set(group.id, { capacity, own: [], overflow: [] });
  }
  const classes = new Map<GrowingNode, Map<GrowingNode | null, GrowingClass>>();
  for (const server of listOf(site.recordingServers)) {
    const [first, second = null] = nodesOf(server, nodes);
    if (first === undefined) continue;
    const bySecond = getOrMake(classes, first, () => new Map<GrowingNode | null, GrowingClass>());
    const { servers } = getOrMake(bySecond, second, () => connect(first, second));
    servers.push(server.id);
  }
  return { classes: [...classes.values()].flatMap((bySecond) => [...bySecond.values()]) };
}

function nodesOf(
  { failover }: RecordingServer,
  nodes: ReadonlyMap<FailoverGroupId, GrowingNode>,
): readonly GrowingNode[] {
  if (failover.mode !== 'failoverGroups') return [];
  const groups = [failover.primary, failover.secondary];
  return groups
    .map((group) => (group === null ? undefined : nodes.get(group)))
    .filter((node) => node !== undefined);
}

function connect(first: GrowingNode, second: GrowingNode | null): GrowingClass {
  const made: GrowingClass = { first, second, servers: [] };
  first.own.push(made);
  second?.overflow.push(made);
  return made;
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * How many servers of a class may fail before one server of the class `target` does: that one
 * itself cannot be among them.
 */
export function othersIn(servers: ServerClass, target: ServerClass): number {
  return servers.servers.length - (servers === target ? 1 : 0);
}

/** How many servers there are in the classes altogether, without one server of `target`. */
export function othersInAll(classes: readonly ServerClass[], target: ServerClass): number {
  return classes.reduce((sum, servers) => sum + othersIn(servers, target), 0);
}
