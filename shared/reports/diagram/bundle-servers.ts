import type { Failover } from '../../model/failover';
import type { FailoverGroupId } from '../../model/ids';
import type { RecordingServer } from '../../model/recording-server';

/** Recording servers that the diagram draws as one box. */
export interface ServerBundle {
  readonly key: string;
  readonly servers: readonly RecordingServer[];
  /** The recording server itself where it is drawn singly. */
  readonly single: RecordingServer | null;
  readonly protection: Failover['mode'];
  /** The primary failover group of all of them; null for other protection. */
  readonly primary: FailoverGroupId | null;
  /** Whether they have the same secondary failover group, or all of them none. */
  readonly sameSecondary: boolean;
}

/**
 * Each recording server singly if there are no more than `mostSingle`. Otherwise one box for those
 * with the same primary and secondary failover group; and if those boxes are too many themselves,
 * one for those with the same primary one, whatever their secondary ones. All with a hot standby
 * are one box then, and all without protection another.
 */
export function bundleServers(
  servers: readonly RecordingServer[],
  mostSingle: number,
): readonly ServerBundle[] {
  if (servers.length <= mostSingle) {
    return servers.map((server) => bundle(server.id, [server], server));
  }
  const bySameGroups = bundlesBy(servers, sameGroups);
  return bySameGroups.length <= mostSingle ? bySameGroups : bundlesBy(servers, samePrimary);
}

function bundlesBy(
  servers: readonly RecordingServer[],
  keyOf: (failover: Failover) => string,
): readonly ServerBundle[] {
  const byKey = new Map<string, RecordingServer[]>();
  for (const server of servers) {
    const key = keyOf(server.failover);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [server]);
    else known.push(server);
  }
  return [...byKey].map(([key, same]) => {
    const [first, ...others] = same;
    return bundle(key, same, others.length === 0 && first !== undefined ? first : null);
  });
}

function bundle(
  key: string,
  servers: readonly RecordingServer[],
  single: RecordingServer | null,
): ServerBundle {
  const failover = servers[0]?.failover;
  return {
    key,
    servers,
    single,
    protection: failover?.mode ?? 'none',
    primary: failover?.mode === 'failoverGroups' ? failover.primary : null,
    sameSecondary: new Set(servers.map((server) => sameGroups(server.failover))).size < 2,
  };
}

function sameGroups(failover: Failover): string {
  return failover.mode === 'failoverGroups'
    ? `groups:${failover.primary}:${failover.secondary ?? ''}`
    : `all:${failover.mode}`;
}

function samePrimary(failover: Failover): string {
  return failover.mode === 'failoverGroups' ? `groups:${failover.primary}` : `all:${failover.mode}`;
}
