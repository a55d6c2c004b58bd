import type { RuntimeState } from '../../shared/failover/runtime-state';
import type { FailoverGroup } from '../../shared/model/failover-group';
import type { FailoverRecorder } from '../../shared/model/failover-recorder';
import type { RecordingServer } from '../../shared/model/recording-server';
import { allocationOf } from '../../shared/model/references';
import { listOf, type Site } from '../../shared/model/site';
import { inNameOrder } from '../../shared/messages/name-order';
import type { TreePosition } from '../kit/tree/tree-position';
import { say } from '../kit/say';
import { matchesSearch, searchTerm } from '../records/tree-search';

/** Which servers are asked for: those to which something has happened, those without cover. */
export type Shown = 'affected' | 'uncovered';

/** A server as a row shows it. `order` is its place in the group's sequence from 1. */
export type ServerContent =
  | { readonly kind: 'recordingServer'; readonly record: RecordingServer }
  | {
      readonly kind: 'failoverRecorder';
      readonly record: FailoverRecorder;
      readonly order: number | null;
      /** For a hot standby: the recording server that it is dedicated to. */
      readonly serves: string | null;
    };

/** What stands above servers. */
export type SectionContent =
  | { readonly kind: 'recordingServers' | 'hotStandbys' | 'notAssigned' }
  | { readonly kind: 'failoverGroup'; readonly record: FailoverGroup };

/** A part of the tree with all its servers. */
export interface ServerSection {
  readonly key: string;
  readonly content: SectionContent;
  readonly servers: readonly ServerContent[];
}

/** A row of the What-if tree: a section, or a server, with the record’s id as its key, below one. */
export type ServerRow = TreePosition & (SectionContent | ServerContent);

/** The name in a row. */
export function rowName(content: SectionContent | ServerContent): string {
  return 'record' in content ? content.record.name : say(`whatIf.section.${content.kind}`);
}

/**
 * The recording servers by name, then the failover recording servers: each group's in its sequence,
 * hot standbys, and what is not assigned. A section without servers is left out, a group never.
 */
export function serverSections(site: Site): readonly ServerSection[] {
  const recorders = inNameOrder(listOf(site.failoverRecorders));
  const inState = (state: 'hotStandby' | 'unassigned'): readonly ServerContent[] =>
    recorders.flatMap((record) => {
      const allocation = allocationOf(site, record.id);
      if (allocation.state !== state) return [];
      const serves = allocation.state === 'hotStandby' ? allocation.recordingServer.name : null;
      return [{ kind: 'failoverRecorder' as const, record, order: null, serves }];
    });
  const folder = (
    kind: Exclude<SectionContent['kind'], 'failoverGroup'>,
    servers: readonly ServerContent[],
  ): readonly ServerSection[] =>
    servers.length === 0 ? [] : [{ key: kind, content: { kind }, servers }];
  return [
    ...folder(
      'recordingServers',
      inNameOrder(listOf(site.recordingServers)).map((record) => ({
        kind: 'recordingServer',
        record,
      })),
    ),
    ...inNameOrder(listOf(site.failoverGroups)).map((group) => groupSection(site, group)),
    ...folder('hotStandbys', inState('hotStandby')),
    ...folder('notAssigned', inState('unassigned')),
  ];
}

/** The rows from top to bottom; sections in `closed` list nothing. */
export function serverRows(
  sections: readonly ServerSection[],
  closed: ReadonlySet<string>,
): readonly ServerRow[] {
  const rows: ServerRow[] = [];
  for (const [index, { key, content, servers }] of sections.entries()) {
    const expanded = !closed.has(key);
    const position = index + 1;
    rows.push({
      ...content,
      key,
      level: 1,
      parent: null,
      expanded,
      position,
      setSize: sections.length,
    });
    if (!expanded) continue;
    for (const [at, server] of servers.entries()) {
      rows.push({
        ...server,
        key: server.record.id,
        level: 2,
        parent: key,
        expanded: null,
        position: at + 1,
        setSize: servers.length,
      });
    }
  }
  return rows;
}

/** Only the servers that are looked for, and the sections that have some; null when all are. */
export function filterSections(
  sections: readonly ServerSection[],
  moment: RuntimeState,
  search: string,
  shown: Shown | null,
): readonly ServerSection[] | null {
  const term = searchTerm(search);
  if (term === null && shown === null) return null;
  return sections.flatMap((section) => {
    const named = term === null || matchesSearch({ name: rowName(section.content) }, term);
    const servers = section.servers.filter(
      (server) => (named || matchesSearch(server.record, term)) && isShown(moment, server, shown),
    );
    return servers.length === 0 ? [] : [{ ...section, servers }];
  });
}

function groupSection(site: Site, record: FailoverGroup): ServerSection {
  const servers = record.members.flatMap((member, index): readonly ServerContent[] => {
    const recorder = site.failoverRecorders[member];
    if (recorder === undefined) return [];
    return [{ kind: 'failoverRecorder', record: recorder, order: index + 1, serves: null }];
  });
  return { key: record.id, content: { kind: 'failoverGroup', record }, servers };
}

function isShown(moment: RuntimeState, server: ServerContent, shown: Shown | null): boolean {
  if (shown === null) return true;
  if (server.kind === 'failoverRecorder') {
    const { id } = server.record;
    return shown === 'affected' && (moment.unreachable.has(id) || moment.busyWith.has(id));
  }
  const { id } = server.record;
  return moment.failed.has(id) && (shown === 'affected' || !moment.takenOver.has(id));
}
