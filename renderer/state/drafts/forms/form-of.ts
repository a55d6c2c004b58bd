import type { Site } from '../../../../shared/model/site';
import { nodeOf, type NodeRef } from '../../node-ref';
import type { NodeForm } from '../node-form';
import { failoverGroupForm } from './failover-group-form';
import { failoverRecorderForm } from './failover-recorder-form';
import { recordingServerForm } from './recording-server-form';

/** The form of a node; null for a node that only shows an overview. */
export function formOf(node: NodeRef): NodeForm | null {
  switch (node.kind) {
    case 'failoverRecorder':
      return failoverRecorderForm(node.id);
    case 'failoverGroup':
      return failoverGroupForm(node.id);
    case 'recordingServer':
      return recordingServerForm(node.id);
    case 'servers':
    case 'recordingServers':
    case 'failoverServers':
      return null;
  }
}

/** The form of the node with a key; null when the site has no such record (any more). */
export function formOfKey(site: Site, key: string): NodeForm | null {
  const node = nodeOf(site, key);
  return node === null ? null : formOf(node);
}
