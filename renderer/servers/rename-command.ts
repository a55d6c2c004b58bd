import type { EditCommand } from '../../shared/commands/command';
import type { RecordNode } from '../state/node-ref';

/** The command that gives a record another name. */
export function renameCommand(node: RecordNode, name: string): EditCommand {
  switch (node.kind) {
    case 'recordingServer':
      return { type: 'recordingServer.edit', id: node.id, changes: { name } };
    case 'failoverGroup':
      return { type: 'failoverGroup.edit', id: node.id, changes: { name } };
    case 'failoverRecorder':
      return { type: 'failoverRecorder.edit', id: node.id, changes: { name } };
  }
}
