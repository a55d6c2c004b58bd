import type { Site } from '../../../../shared/model/site';
import { nodeOf, type RecordNode } from '../../node-ref';
import type { NodeForm } from '../node-form';
import { failoverGroupForm, type FailoverGroupDraft } from './failover-group-form';
import { failoverRecorderForm, type FailoverRecorderDraft } from './failover-recorder-form';
import { recordingServerForm, type RecordingServerDraft } from './recording-server-form';

/** What can be edited of each kind of node that stands for a record. */
export interface DraftOfKind {
  readonly recordingServer: RecordingServerDraft;
  readonly failoverGroup: FailoverGroupDraft;
  readonly failoverRecorder: FailoverRecorderDraft;
}

/** The form of a record's node; which draft it edits is known by the kind of node. */
export function formOf(node: RecordNode): NodeForm {
  switch (node.kind) {
    case 'failoverRecorder':
      return failoverRecorderForm(node.id);
    case 'failoverGroup':
      return failoverGroupForm(node.id);
    case 'recordingServer':
      return recordingServerForm(node.id);
  }
}

/** The form of the node with a key; null for an overview, or when the record is not there (any more). */
export function formOfKey(site: Site, key: string): NodeForm | null {
  const node = nodeOf(site, key);
  return node === null || !('id' in node) ? null : formOf(node);
}
