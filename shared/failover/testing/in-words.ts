import type { Site } from '../../model/site';
import type { Selection } from '../select-standby';

/** A selection as one reads it in a failing test: "RS-02: FRS-01 busy with RS-01, FRS-02 chosen". */
export function inWords(site: Site, { recordingServer, considered, reason }: Selection): string {
  const chain = considered.map((entry) => {
    const { name } = entry.candidate.failoverRecorder;
    if (entry.outcome !== 'busy') return `${name} ${entry.outcome}`;
    return `${name} busy with ${site.recordingServers[entry.busyWith]?.name ?? 'nobody known'}`;
  });
  const result = reason === 'chosen' ? [] : [reason];
  return `${recordingServer.name}: ${[...chain, ...result].join(', ')}`;
}
