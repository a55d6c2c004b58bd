import type { FailoverGroup } from '../../model/failover-group';
import type { FailoverRecorderId, RecordingServerId } from '../../model/ids';
import {
  DEFAULT_FAILOVER_PORT,
  type Hardware,
  type RecordingServer,
  type Storage,
} from '../../model/recording-server';
import { givenName } from '../given-name';
import type { LooseRecords } from '../loose-records';
import type { Notes } from '../notes';
import { mendFailover, noteWithoutFailover, type Candidates } from './failovers';
import { mendMulticast } from './mend-multicast';
import { mendPort, mendServer } from './mend-server';

/** The recording servers, each with its failover, multicast settings, hardware and storages. */
export function assembleRecordingServers(
  records: LooseRecords,
  recorderNames: ReadonlyMap<FailoverRecorderId, string>,
  groups: readonly FailoverGroup[],
  notes: Notes,
): readonly RecordingServer[] {
  const candidates: Candidates = {
    recorderNames,
    groups: new Map(groups.map((group) => [group.id, group])),
    groupOf: new Map(groups.flatMap((group) => group.members.map((member) => [member, group]))),
    dedicated: new Map(),
  };
  const hardware = byServer(assembleHardware(records), 'hardware', records, notes);
  const storages = byServer(assembleStorages(records), 'storages', records, notes);
  skipSettingsOfUnknown(records, notes);
  const servers = [...records.recordingServers].map(([id, loose]) => {
    const server = mendServer(loose, 'Unnamed recording server', notes);
    const failover = records.failovers.get(id);
    const port = failover?.failoverPort ?? null;
    return {
      id,
      ...server,
      version: loose.version ?? '',
      timeZoneName: loose.timeZoneName ?? '',
      shutdownOnStorageFailure: loose.shutdownOnStorageFailure ?? false,
      failover: mendFailover(failover, server.name, candidates, notes),
      failoverPort: mendPort(port, DEFAULT_FAILOVER_PORT, 'failover port', server.name, notes),
      multicast: mendMulticast(records.multicasts.get(id), server.name, notes),
      hardware: hardware.get(id) ?? [],
      storages: storages.get(id) ?? [],
    };
  });
  noteWithoutFailover(servers, records.failovers, notes);
  return servers;
}

type OfServer<Record_> = readonly [server: RecordingServerId | null, record: Record_];

function assembleHardware(records: LooseRecords): readonly OfServer<Hardware>[] {
  return [...records.hardware].map(([id, loose]) => {
    const name = givenName(loose) ?? 'Unnamed hardware';
    const { recordingServer, address, model } = loose;
    return [recordingServer, { id, name, address: address ?? '', model: model ?? '' }];
  });
}

function assembleStorages(records: LooseRecords): readonly OfServer<Storage>[] {
  return [...records.storages].map(([id, loose]) => [
    loose.recordingServer,
    {
      id,
      name: givenName(loose) ?? 'Unnamed storage',
      diskPath: loose.diskPath ?? '',
      // The API's documented defaults: 1 GB, one day.
      maxSize: loose.maxSize ?? 1024,
      retainMinutes: loose.retainMinutes ?? 1440,
      isDefault: loose.isDefault ?? false,
    },
  ]);
}

function byServer<Record_>(
  children: readonly OfServer<Record_>[],
  words: string,
  records: LooseRecords,
  notes: Notes,
): ReadonlyMap<RecordingServerId, readonly Record_[]> {
  const found = new Map<RecordingServerId, Record_[]>();
  for (const [server, record] of children) {
    if (server === null || !records.recordingServers.has(server)) {
      notes.skip(words, 'Their recording server is not in the files.');
      continue;
    }
    const others = found.get(server) ?? [];
    if (others.length === 0) found.set(server, others);
    others.push(record);
  }
  return found;
}

function skipSettingsOfUnknown(records: LooseRecords, notes: Notes): void {
  const settings = [
    ['failover settings of recording servers', records.failovers],
    ['multicast settings of recording servers', records.multicasts],
  ] as const;
  for (const [words, found] of settings) {
    const unknown = [...found.keys()].filter((id) => !records.recordingServers.has(id)).length;
    if (unknown > 0) notes.skip(words, 'Their recording server is not in the files.', unknown);
  }
}
