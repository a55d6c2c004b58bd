import type { FailoverGroup } from '../../../shared/model/failover-group';
import type { FailoverRecorder } from '../../../shared/model/failover-recorder';
import type { FailoverRecorderId } from '../../../shared/model/ids';
import type { RecordingServer } from '../../../shared/model/recording-server';
import { allocations, type Allocation } from '../../../shared/model/references';
import { listOf, type ById, type Site } from '../../../shared/model/site';
import type { TreePosition } from '../../kit/tree/tree-position';
import {
  folderNames,
  nodeKey,
  type FolderNode,
  type NodeRef,
  type RecordNode,
} from '../../state/node-ref';
import { inNameOrder } from '../../../shared/messages/name-order';
import { matchesSearch, searchTerm } from '../../records/tree-search';

/** What a row of the tree shows. */
export type EntryContent =
  | { readonly kind: FolderNode['kind'] }
  | { readonly kind: 'recordingServer'; readonly record: RecordingServer }
  | {
      readonly kind: 'failoverGroup';
      readonly record: FailoverGroup;
      readonly enabledMembers: number;
    }
  | {
      readonly kind: 'failoverRecorder';
      readonly record: FailoverRecorder;
      readonly allocation: Allocation;
    };

/** A visible row of the tree: what it shows, and where it stands. Its key is the node’s `nodeKey`. */
export type TreeEntry = TreePosition & EntryContent;

interface Branch {
  readonly content: EntryContent;
  /** Null for a node that never has any; a closed node's are not made. */
  readonly children: (() => readonly Branch[]) | null;
}

/**
 * The rows of the Servers tree from top to bottom. Recording servers and groups stand by name,
 * members of a group in their sequence; hot standbys come after the groups, then what is not
 * assigned. With a search only what matches is listed, with all that is above it, everything open;
 * a group that matches keeps its members.
 */
export function treeEntries(
  site: Site,
  expanded: ReadonlySet<string>,
  search: string,
): readonly TreeEntry[] {
  const term = searchTerm(search);
  const root = term === null ? wholeTree(site) : matchingTree(site, term);
  const entries: TreeEntry[] = [];
  const isOpen = (key: string): boolean => term !== null || expanded.has(key);
  list([root], 1, null, isOpen, entries);
  return entries;
}

/** How many records match a search. */
export function matchCount(entries: readonly TreeEntry[], search: string): number {
  const term = searchTerm(search);
  return entries.filter((entry) => 'record' in entry && matchesSearch(entry.record, term)).length;
}

/** The name in a row. */
export function entryName(entry: EntryContent): string {
  return 'record' in entry ? entry.record.name : folderNames[entry.kind];
}

/** A row that stands for a record. */
export type RecordContent = Extract<EntryContent, { readonly record: unknown }>;

/** The node of a row. */
export function nodeOfEntry(entry: EntryContent): NodeRef {
  return 'record' in entry ? recordNodeOf(entry) : { kind: entry.kind };
}

/** The node of a row that stands for a record. */
export function recordNodeOf({ kind, record }: RecordContent): RecordNode {
  // A switch over the pair would not tell TypeScript which id goes with which kind.
  return { kind, id: record.id } as RecordNode;
}

function list(
  branches: readonly Branch[],
  level: number,
  parent: string | null,
  isOpen: (key: string) => boolean,
  entries: TreeEntry[],
): void {
  branches.forEach(({ content, children }, index) => {
    const key = nodeKey(nodeOfEntry(content));
    const expanded = children === null ? null : isOpen(key);
    entries.push({
      ...content,
      key,
      level,
      parent,
      expanded,
      position: index + 1,
      setSize: branches.length,
    });
    if (expanded === true && children !== null) list(children(), level + 1, key, isOpen, entries);
  });
}

function wholeTree(site: Site): Branch {
  return servers(
    () => inNameOrder(recordsOf(site.recordingServers)).map(serverBranch),
    () => {
      const where = allocations(site);
      const assigned = assignment(site, where);
      return [
        ...inNameOrder(recordsOf(site.failoverGroups)).map((group) =>
          groupBranch(site, group, membersOf(site, group), where),
        ),
        ...assigned.hotStandbys.map((record) => recorderBranch(record, where)),
        ...assigned.unassigned.map((record) => recorderBranch(record, where)),
      ];
    },
  );
}

function matchingTree(site: Site, term: string): Branch {
  const where = allocations(site);
  const assigned = assignment(site, where);
  const matching = <Record_ extends { readonly name: string }>(
    records: readonly Record_[],
  ): readonly Record_[] => records.filter((record) => matchesSearch(record, term));
  return servers(
    () => matching(inNameOrder(recordsOf(site.recordingServers))).map(serverBranch),
    () => [
      ...inNameOrder(recordsOf(site.failoverGroups)).flatMap((group) => {
        const members = membersOf(site, group);
        const shown = matchesSearch(group, term) ? members : matching(members);
        return shown.length > 0 || matchesSearch(group, term)
          ? [groupBranch(site, group, shown, where)]
          : [];
      }),
      ...matching(assigned.hotStandbys).map((record) => recorderBranch(record, where)),
      ...matching(assigned.unassigned).map((record) => recorderBranch(record, where)),
    ],
  );
}

function servers(
  recordingServers: () => readonly Branch[],
  failoverServers: () => readonly Branch[],
): Branch {
  return {
    content: { kind: 'servers' },
    children: () => [
      { content: { kind: 'recordingServers' }, children: recordingServers },
      { content: { kind: 'failoverServers' }, children: failoverServers },
    ],
  };
}

function serverBranch(record: RecordingServer): Branch {
  return { content: { kind: 'recordingServer', record }, children: null };
}

function groupBranch(
  site: Site,
  record: FailoverGroup,
  shown: readonly FailoverRecorder[],
  where: ReadonlyMap<FailoverRecorderId, Allocation>,
): Branch {
  const enabledMembers = membersOf(site, record).filter(({ enabled }) => enabled).length;
  return {
    content: { kind: 'failoverGroup', record, enabledMembers },
    children: () => shown.map((member) => recorderBranch(member, where)),
  };
}

function recorderBranch(
  record: FailoverRecorder,
  where: ReadonlyMap<FailoverRecorderId, Allocation>,
): Branch {
  const allocation = where.get(record.id) ?? { state: 'unassigned' };
  return { content: { kind: 'failoverRecorder', record, allocation }, children: null };
}

function assignment(
  site: Site,
  where: ReadonlyMap<FailoverRecorderId, Allocation>,
): {
  readonly hotStandbys: readonly FailoverRecorder[];
  readonly unassigned: readonly FailoverRecorder[];
} {
  const recorders = inNameOrder(recordsOf(site.failoverRecorders));
  const inState = (state: Allocation['state']): readonly FailoverRecorder[] =>
    recorders.filter(({ id }) => where.get(id)?.state === state);
  return { hotStandbys: inState('hotStandby'), unassigned: inState('unassigned') };
}

function membersOf(site: Site, group: FailoverGroup): readonly FailoverRecorder[] {
  return group.members
    .map((id) => site.failoverRecorders[id])
    .filter((record) => record !== undefined);
}

const lists = new WeakMap<object, readonly unknown[]>();

/** The list of a collection, the same one as long as the collection is the same. */
function recordsOf<Id extends string, Record_>(records: ById<Id, Record_>): readonly Record_[] {
  const known = lists.get(records);
  // What was listed from this very collection is of its type.
  if (known !== undefined) return known as readonly Record_[];
  const listed = listOf(records);
  lists.set(records, listed);
  return listed;
}
