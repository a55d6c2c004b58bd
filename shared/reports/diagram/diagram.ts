import { failoverIndex } from '../../failover/failover-index';
import type { Failover } from '../../model/failover';
import type { FailoverRecorder } from '../../model/failover-recorder';
import type { FailoverGroupId, FailoverRecorderId, RecordingServerId } from '../../model/ids';
import type { RecordingServer } from '../../model/recording-server';
import { allocationOf } from '../../model/references';
import { listOf, type Site } from '../../model/site';
import { bundleServers, type ServerBundle } from './bundle-servers';

/** A failover recording server within a box. */
export interface DrawnRecorder {
  readonly id: FailoverRecorderId;
  readonly name: string;
  readonly enabled: boolean;
}

/** A box of the diagram. `key` is unique in the diagram. */
export type DiagramNode = { readonly key: string } & (
  | {
      readonly kind: 'recordingServer';
      readonly id: RecordingServerId;
      readonly name: string;
      readonly protection: Failover['mode'];
    }
  | {
      /** Recording servers with the same protection, as one box. */
      readonly kind: 'recordingServers';
      readonly count: number;
      readonly protection: Failover['mode'];
      /** The primary failover group of all of them; null for other protection. */
      readonly primary: FailoverGroupId | null;
      /** Whether they have the same secondary failover group, or all of them none. */
      readonly sameSecondary: boolean;
    }
  | {
      readonly kind: 'failoverGroup';
      readonly id: FailoverGroupId;
      readonly name: string;
      /** In sequence. */
      readonly members: readonly DrawnRecorder[];
    }
  | { readonly kind: 'hotStandby'; readonly failoverRecorder: DrawnRecorder }
  | {
      /** The hot standbys of a box of recording servers, one for each. */
      readonly kind: 'hotStandbys';
      readonly count: number;
      readonly disabled: number;
    }
  | { readonly kind: 'notAssigned'; readonly failoverRecorders: readonly DrawnRecorder[] }
);

/** Leads from recording servers to who takes over from them. */
export interface DiagramEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'primary' | 'secondary' | 'hotStandby';
  /** For how many recording servers of the box this holds; null for all of them. */
  readonly servers: number | null;
}

/** Who protects whom: recording servers, failover groups in sequence, and hot standbys. */
export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  /** How many recording servers it shows, and in how many boxes. */
  readonly recordingServers: number;
  readonly boxes: number;
}

/** So many recording servers are drawn singly at most; of more, those with the same protection are one box. */
export const MOST_SINGLE_SERVERS = 150;

/**
 * The diagram of a sound site. With a group in `around`, only that group, the recording servers that
 * name it, and the other groups of these.
 */
export function coverageDiagram(
  site: Site,
  around: FailoverGroupId | null = null,
  mostSingle = MOST_SINGLE_SERVERS,
): Diagram {
  const servers = listOf(site.recordingServers).filter(
    (server) => around === null || counts(server, around),
  );
  const bundles = bundleServers(servers, mostSingle);
  const boxes = bundles.map(serverNode);
  const edges = bundles.flatMap(edgesOf);
  const drawn = new Set(edges.map(({ to }) => to));
  const groups = [...failoverIndex(site).groups.values()]
    .filter(({ group }) => around === null || group.id === around || drawn.has(group.id))
    .map(({ group, asPrimary }): DiagramNode => ({
      key: group.id,
      kind: 'failoverGroup',
      id: group.id,
      name: group.name,
      members: asPrimary.candidates.map(({ failoverRecorder }) => drawnRecorder(failoverRecorder)),
    }));
  const standbys = bundles.flatMap((bundle) => standbyNodes(site, bundle));
  const unassigned = around === null ? notAssigned(site) : [];
  return {
    nodes: [...boxes, ...groups, ...standbys, ...unassigned],
    edges,
    recordingServers: servers.length,
    boxes: boxes.length,
  };
}

function counts({ failover }: RecordingServer, on: FailoverGroupId): boolean {
  return (
    failover.mode === 'failoverGroups' && (failover.primary === on || failover.secondary === on)
  );
}

function serverNode({ key, servers, single, protection, ...same }: ServerBundle): DiagramNode {
  return single === null
    ? { key, kind: 'recordingServers', count: servers.length, protection, ...same }
    : { key, kind: 'recordingServer', id: single.id, name: single.name, protection };
}

function edgesOf(bundle: ServerBundle): readonly DiagramEdge[] {
  const { key, servers } = bundle;
  const edge = (kind: DiagramEdge['kind'], to: string, of = servers.length): DiagramEdge => ({
    key: `${key}/${kind}/${to}`,
    from: key,
    to,
    kind,
    servers: of === servers.length ? null : of,
  });
  switch (bundle.protection) {
    case 'none':
      return [];
    case 'hotStandby':
      return [edge('hotStandby', standbyKey(bundle))];
    case 'failoverGroups': {
      const secondaries = new Map<FailoverGroupId, number>();
      for (const { failover } of servers) {
        if (failover.mode !== 'failoverGroups' || failover.secondary === null) continue;
        secondaries.set(failover.secondary, (secondaries.get(failover.secondary) ?? 0) + 1);
      }
      return [
        ...(bundle.primary === null ? [] : [edge('primary', bundle.primary)]),
        ...[...secondaries].map(([group, of]) => edge('secondary', group, of)),
      ];
    }
  }
}

function standbyKey({ key }: ServerBundle): string {
  return `${key}/standby`;
}

function standbyNodes(site: Site, bundle: ServerBundle): readonly DiagramNode[] {
  if (bundle.protection !== 'hotStandby') return [];
  const key = standbyKey(bundle);
  const recorders = bundle.servers.flatMap(({ failover }) => {
    const recorder =
      failover.mode === 'hotStandby' ? site.failoverRecorders[failover.failoverRecorder] : undefined;
    return recorder === undefined ? [] : [drawnRecorder(recorder)];
  });
  const [first] = recorders;
  if (bundle.single !== null && first !== undefined) {
    return [{ key, kind: 'hotStandby', failoverRecorder: first }];
  }
  const disabled = recorders.filter(({ enabled }) => !enabled).length;
  return [{ key, kind: 'hotStandbys', count: recorders.length, disabled }];
}

function notAssigned(site: Site): readonly DiagramNode[] {
  const failoverRecorders = listOf(site.failoverRecorders)
    .filter(({ id }) => allocationOf(site, id).state === 'unassigned')
    .map(drawnRecorder);
  return failoverRecorders.length === 0
    ? []
    : [{ key: 'notAssigned', kind: 'notAssigned', failoverRecorders }];
}

function drawnRecorder({ id, name, enabled }: FailoverRecorder): DrawnRecorder {
  return { id, name, enabled };
}
