import type { StatedSite } from '../../change/stated';
import { message } from '../../messages/message';
import { defaultsOf, type ValuesOf } from '../../model/fields/derive';
import { failoverRecorderFields, type FailoverRecorder } from '../../model/failover-recorder';
import { givenName } from '../../model/given-name';
import { recordsOf } from '../../model/records-kind';
import type { Site } from '../../model/site';
import { checkDatabasePath } from '../field-rules';
import { fill } from './fill';
import type { MergeNotes } from './merge-notes';
import { mendFields } from './mend-fields';
import { mendPort, mendServer, withAddress } from './mend-server';
import { nameIn } from './name-in';

const KIND = 'failoverRecorders';

/** The failover recording servers that are stated, each with its own fields mended. */
export function mergeFailoverRecorders(
  site: Site,
  stated: StatedSite,
  notes: MergeNotes,
): readonly FailoverRecorder[] {
  return [...stated.failoverRecorders].map(([id, fields]) => {
    const known = site.failoverRecorders[id];
    const source = withAddress<ValuesOf<typeof failoverRecorderFields>>(
      { known, usual: defaultsOf(failoverRecorderFields) },
      fields,
    );
    const subject = { kind: KIND, name: nameIn(fields, known) ?? recordsOf(KIND) } as const;
    const filled = fill(fields, source, subject, notes);
    const fallback = source.known ?? source.usual;
    const server = mendServer(filled, fallback, givenName('failoverRecorder'), notes);
    const { name } = server;
    const mended = {
      ...filled,
      ...server,
      udpPort: mendPort(filled.udpPort, fallback.udpPort, 'udp', name, notes),
      databasePath: mendDatabasePath(filled.databasePath, fallback, name, notes),
    };
    return { id, ...mendFields(failoverRecorderFields, mended, fallback, name, notes) };
  });
}

function mendDatabasePath(
  path: string,
  { databasePath }: Pick<FailoverRecorder, 'databasePath'>,
  subject: string,
  notes: MergeNotes,
): string {
  if (checkDatabasePath(path, 'databasePath') === null) return path;
  notes.conflict(
    subject,
    message('conflict.databasePathInvalid', { path }),
    databasePath === ''
      ? message('conflict.databasePathCleared')
      : message('conflict.databasePathStays', { path: databasePath }),
  );
  return databasePath;
}
