import { checkDatabasePath } from '../../commands/field-rules';
import { DEFAULT_UDP_PORT, type FailoverRecorder } from '../../model/failover-recorder';
import type { LooseRecords } from '../loose-records';
import type { Notes } from '../notes';
import { mendPort, mendServer } from './mend-server';

/** The failover recording servers, each with its own fields mended. */
export function assembleFailoverRecorders(
  records: LooseRecords,
  notes: Notes,
): readonly FailoverRecorder[] {
  return [...records.failoverRecorders].map(([id, loose]) => {
    const server = mendServer(loose, 'Unnamed failover recording server', notes);
    return {
      id,
      ...server,
      udpPort: mendPort(loose.udpPort, DEFAULT_UDP_PORT, 'UDP port', server.name, notes),
      databasePath: mendDatabasePath(loose.databasePath, server.name, notes),
    };
  });
}

function mendDatabasePath(path: string | null, subject: string, notes: Notes): string {
  const trimmed = path?.trim() ?? '';
  if (checkDatabasePath(trimmed, 'databasePath') === null) return trimmed;
  notes.conflict(
    subject,
    `Its database location "${trimmed}" is not an absolute path.`,
    'The database location is cleared.',
  );
  return '';
}
