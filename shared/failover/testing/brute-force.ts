import type { RecordingServerId } from '../../model/ids';
import type { RecordingServer } from '../../model/recording-server';
import { listOf, type Site } from '../../model/site';

/**
 * The fewest other failures before which each recording server can find nobody, by trying every
 * order of failures; a recording server that always finds somebody is absent. Knows nothing of the
 * engine: it follows the rules step by step, so that the engine can be held against it. Eight
 * recording servers are about as many as it bears.
 */
export function fewestFailuresBefore(site: Site): ReadonlyMap<RecordingServerId, number> {
  const fewest = new Map<RecordingServerId, number>();
  const servers = listOf(site.recordingServers);
  const chains = new Map(servers.map(({ id }) => [id, chainOf(site, id)]));
  const visit = (failed: readonly RecordingServerId[], busy: readonly string[]): void => {
    for (const { id } of servers) {
      if (failed.includes(id)) continue;
      const standIn = chains.get(id)?.find((candidate) => !busy.includes(candidate));
      if (standIn === undefined) {
        fewest.set(id, Math.min(fewest.get(id) ?? Infinity, failed.length));
      }
      visit([...failed, id], standIn === undefined ? busy : [...busy, standIn]);
    }
  };
  visit([], []);
  return fewest;
}

/** The enabled candidates of a recording server, first to last, by their ids. */
export function chainOf(site: Site, recordingServer: string): readonly string[] {
  const server = listOf(site.recordingServers).find(({ id }) => id === recordingServer);
  const enabled = new Set<string>(
    listOf(site.failoverRecorders).flatMap((recorder) => (recorder.enabled ? [recorder.id] : [])),
  );
  return (server === undefined ? [] : askedFor(site, server)).filter((id) => enabled.has(id));
}

function askedFor(site: Site, { failover }: RecordingServer): readonly string[] {
  switch (failover.mode) {
    case 'none':
      return [];
    case 'hotStandby':
      return [failover.failoverRecorder];
    case 'failoverGroups':
      return [failover.primary, failover.secondary].flatMap((group) =>
        group === null ? [] : (site.failoverGroups[group]?.members ?? []),
      );
  }
}
