import type { RecordingServerFields, StatedFailover, StatedSite } from '../../change/stated';
import { message } from '../../messages/message';
import { noFailover, type Failover } from '../../model/failover';
import { defaultsOf } from '../../model/fields/derive';
import { givenName } from '../../model/given-name';
import type { RecordingServerId } from '../../model/ids';
import { defaultMulticast } from '../../model/multicast';
import {
  DEFAULT_FAILOVER_PORT,
  recordingServerFields,
  type Hardware,
  type RecordingServer,
  type Storage,
} from '../../model/recording-server';
import { recordsOf } from '../../model/records-kind';
import { listOf, type Site } from '../../model/site';
import { fill } from './fill';
import { mendFields } from './mend-fields';
import { mendMulticast } from './mend-multicast';
import { mendPort, mendServer, withAddress } from './mend-server';
import type { MergeNotes } from './merge-notes';
import { nameIn } from './name-in';
import type { PiecesOf } from './pieces';

const KIND = 'recordingServers';

/** A recording server apart from what hangs on it. */
type OwnFields = RecordingServerFields & { readonly id: RecordingServerId };

/** All recording servers with their own fields: those of the site first, then the new ones. */
export function mergeOwnFields(
  site: Site,
  stated: StatedSite,
  notes: MergeNotes,
): ReadonlyMap<RecordingServerId, OwnFields> {
  const servers = new Map<RecordingServerId, OwnFields>(
    listOf(site.recordingServers).map((server) => [server.id, server]),
  );
  for (const [id, fields] of stated.recordingServers) {
    const known = site.recordingServers[id];
    const usual = defaultsOf(recordingServerFields);
    const source = withAddress<RecordingServerFields>({ known, usual }, fields);
    const subject = { kind: KIND, name: nameIn(fields, known) ?? recordsOf(KIND) } as const;
    const filled = fill(fields, source, subject, notes);
    const fallback = source.known ?? source.usual;
    const server = {
      ...filled,
      ...mendServer(filled, fallback, givenName('recordingServer'), notes),
    };
    const own = mendFields(recordingServerFields, server, fallback, server.name, notes);
    servers.set(id, { id, ...own });
  }
  return servers;
}

/** What hangs on recording servers, where it is merged for all of them together. */
export interface Attachments {
  readonly failovers: ReadonlyMap<RecordingServerId, Failover>;
  readonly hardware: PiecesOf<Hardware>;
  readonly storages: PiecesOf<Storage>;
}

/** The recording servers whole, with all that hangs on them. */
export function mergeRecordingServers(
  site: Site,
  stated: StatedSite,
  servers: ReadonlyMap<RecordingServerId, OwnFields>,
  { failovers, hardware, storages }: Attachments,
  notes: MergeNotes,
): readonly RecordingServer[] {
  skipSettingsOfUnknown(stated, servers, notes);
  return [...servers].map(([id, own]) => {
    const known = site.recordingServers[id];
    return {
      ...own,
      failover: failovers.get(id) ?? noFailover,
      failoverPort: mergeFailoverPort(stated.failovers.get(id), known, own.name, notes),
      multicast: mergeMulticast(stated, known, own, notes),
      hardware: hardware(id),
      storages: storages(id),
    };
  });
}

function mergeFailoverPort(
  statement: StatedFailover | undefined,
  known: RecordingServer | undefined,
  subject: string,
  notes: MergeNotes,
): number {
  const usual = {
    primaryFailoverGroup: null,
    secondaryFailoverGroup: null,
    hotStandby: null,
    failoverPort: DEFAULT_FAILOVER_PORT,
  };
  const fallback = known?.failoverPort ?? DEFAULT_FAILOVER_PORT;
  if (statement === undefined) return fallback;
  const source = {
    known: known === undefined ? undefined : { ...usual, failoverPort: fallback },
    usual,
  };
  const about = { kind: 'recordingServerFailovers', name: subject } as const;
  const { failoverPort } = fill(statement, source, about, notes);
  return mendPort(failoverPort, fallback, 'failover', subject, notes);
}

function mergeMulticast(
  { multicasts }: StatedSite,
  known: RecordingServer | undefined,
  { id, name }: OwnFields,
  notes: MergeNotes,
): RecordingServer['multicast'] {
  const statement = multicasts.get(id);
  if (statement !== undefined) return mendMulticast(statement, known?.multicast, name, notes);
  if (known === undefined) notes.usual(KIND, 'recordingServerMulticasts');
  return known?.multicast ?? defaultMulticast;
}

function skipSettingsOfUnknown(
  { failovers, multicasts }: StatedSite,
  servers: ReadonlyMap<RecordingServerId, unknown>,
  notes: MergeNotes,
): void {
  const settings = [
    ['recordingServerFailovers', failovers],
    ['recordingServerMulticasts', multicasts],
  ] as const;
  for (const [kind, found] of settings) {
    const unknown = [...found.keys()].filter((id) => !servers.has(id)).length;
    if (unknown > 0) notes.skip(recordsOf(kind), message('skipped.serverMissing'), unknown);
  }
}
