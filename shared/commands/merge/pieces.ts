import type { Stated, StatedSite } from '../../change/stated';
import { message } from '../../messages/message';
import { givenName } from '../../model/given-name';
import type { RecordingServerId } from '../../model/ids';
import type { Hardware, RecordingServer, Storage } from '../../model/recording-server';
import { recordsOf, type RecordsKind } from '../../model/records-kind';
import { listOf, type Site } from '../../model/site';
import { fill } from './fill';
import type { MergeNotes } from './merge-notes';
import { nameIn } from './name-in';

/** What a recording server has several of, in the order in which it has them. */
export type PiecesOf<Piece> = (server: RecordingServerId) => readonly Piece[];

/** One kind of piece, and what the site and the input know of it. */
interface Kind<Id extends string, Piece> {
  readonly records: RecordsKind;
  readonly unnamed: string;
  readonly usual: (id: Id) => Piece;
  readonly inSite: (server: RecordingServer) => readonly Piece[];
  readonly stated: ReadonlyMap<
    Id,
    Stated<Piece> & { readonly recordingServer?: RecordingServerId }
  >;
  /** The whole list of a server, where it is stated. */
  readonly whole: (server: RecordingServerId) => readonly Id[] | undefined;
}

/** Whether a recording server is in the merged site. */
type Exists = (server: RecordingServerId) => boolean;

/** The hardware of each recording server. */
export function mergeHardware(
  site: Site,
  { hardware, recordingServers }: StatedSite,
  exists: Exists,
  notes: MergeNotes,
): PiecesOf<Hardware> {
  const kind: Kind<Hardware['id'], Hardware> = {
    records: 'hardware',
    unnamed: givenName('hardware'),
    usual: (id) => ({ id, name: '', address: '', model: '' }),
    inSite: (server) => server.hardware,
    stated: hardware,
    whole: (server) => recordingServers.get(server)?.wholeHardware,
  };
  return mergePieces(site, kind, exists, notes);
}

/** The storages of each recording server. */
export function mergeStorages(
  site: Site,
  { storages, recordingServers }: StatedSite,
  exists: Exists,
  notes: MergeNotes,
): PiecesOf<Storage> {
  const kind: Kind<Storage['id'], Storage> = {
    records: 'storages',
    unnamed: givenName('storage'),
    // The API's documented defaults: 1 GB, one day.
    usual: (id) => ({
      id,
      name: '',
      diskPath: '',
      maxSize: 1024,
      retainMinutes: 1440,
      isDefault: false,
    }),
    inSite: (server) => server.storages,
    stated: storages,
    whole: (server) => recordingServers.get(server)?.wholeStorages,
  };
  return mergePieces(site, kind, exists, notes);
}

/** A list that leaves something out does not say that it is gone: only a whole list does. */
function mergePieces<Id extends string, Piece extends { readonly id: Id; readonly name: string }>(
  site: Site,
  kind: Kind<Id, Piece>,
  exists: Exists,
  notes: MergeNotes,
): PiecesOf<Piece> {
  const servers = listOf(site.recordingServers);
  const inSite = new Map(
    servers.flatMap((server) =>
      kind.inSite(server).map((piece) => [piece.id, { piece, server: server.id }] as const),
    ),
  );
  const merged = new Map<RecordingServerId, Map<Id, Piece>>(
    servers.map((server) => [
      server.id,
      new Map(kind.inSite(server).map((piece) => [piece.id, piece])),
    ]),
  );
  const piecesOn = (server: RecordingServerId): Map<Id, Piece> => {
    const pieces = merged.get(server) ?? new Map<Id, Piece>();
    if (pieces.size === 0) merged.set(server, pieces);
    return pieces;
  };
  for (const [id, fields] of kind.stated) {
    const known = inSite.get(id);
    const server = [fields.recordingServer, known?.server].find(
      (of) => of !== undefined && exists(of),
    );
    if (server === undefined) {
      notes.skip(recordsOf(kind.records), message('skipped.serverMissing'));
      continue;
    }
    if (known !== undefined && known.server !== server) piecesOn(known.server).delete(id);
    const name = nameIn(fields, known?.piece);
    const source = { known: known?.piece, usual: kind.usual(id) };
    const about = { kind: kind.records, name: name ?? recordsOf(kind.records) };
    const filled = fill(fields, source, about, notes);
    piecesOn(server).set(id, { ...filled, id, name: name ?? kind.unnamed });
  }
  return (server) => {
    const pieces = merged.get(server) ?? new Map<Id, Piece>();
    const whole = kind.whole(server);
    return whole === undefined
      ? [...pieces.values()]
      : whole.flatMap((id) => {
          const piece = pieces.get(id);
          return piece === undefined ? [] : [piece];
        });
  };
}
