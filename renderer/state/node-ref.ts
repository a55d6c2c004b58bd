import type {
  FailoverGroupId,
  FailoverRecorderId,
  RecordingServerId,
} from '../../shared/model/ids';
import { allocationOf } from '../../shared/model/references';
import type { Site } from '../../shared/model/site';
import { say } from '../kit/say';

/** A node of the Servers tree. */
export type NodeRef = FolderNode | RecordNode;

/** A node that stands for no record but for what is below it. */
export type FolderNode =
  | { readonly kind: 'servers' }
  | { readonly kind: 'recordingServers' }
  | { readonly kind: 'failoverServers' };

/** A node that stands for a record of the site. */
export type RecordNode =
  | { readonly kind: 'recordingServer'; readonly id: RecordingServerId }
  | { readonly kind: 'failoverGroup'; readonly id: FailoverGroupId }
  | { readonly kind: 'failoverRecorder'; readonly id: FailoverRecorderId };

/** The text under which a node is remembered in settings and drafts: `kind` or `kind:id`. */
export function nodeKey(node: NodeRef): string {
  return 'id' in node ? `${node.kind}:${node.id}` : node.kind;
}

/** The node of a key; null when the site has no such record (any more). */
export function nodeOf(site: Site, key: string): NodeRef | null {
  const [kind, id] = key.split(':');
  switch (kind) {
    case 'servers':
    case 'recordingServers':
    case 'failoverServers':
      return { kind };
    case 'recordingServer': {
      const record = site.recordingServers[id as RecordingServerId];
      return record === undefined ? null : { kind, id: record.id };
    }
    case 'failoverGroup': {
      const record = site.failoverGroups[id as FailoverGroupId];
      return record === undefined ? null : { kind, id: record.id };
    }
    case 'failoverRecorder': {
      const record = site.failoverRecorders[id as FailoverRecorderId];
      return record === undefined ? null : { kind, id: record.id };
    }
    default:
      return null;
  }
}

/** The names of the nodes that stand for no record (the vendor's tree). */
export const folderNames: Readonly<Record<FolderNode['kind'], string>> = {
  servers: say('state.folder.servers'),
  recordingServers: say('state.folder.recordingServers'),
  failoverServers: say('state.folder.failoverServers'),
};

/** The name under which a node stands in the tree; empty when its record is gone. */
export function nodeName(site: Site, node: NodeRef): string {
  switch (node.kind) {
    case 'servers':
    case 'recordingServers':
    case 'failoverServers':
      return folderNames[node.kind];
    case 'recordingServer':
      return site.recordingServers[node.id]?.name ?? '';
    case 'failoverGroup':
      return site.failoverGroups[node.id]?.name ?? '';
    case 'failoverRecorder':
      return site.failoverRecorders[node.id]?.name ?? '';
  }
}

/** The node above all others. */
export const rootNode: NodeRef = { kind: 'servers' };

/** The nodes above a node, from the root down. */
export function ancestorsOf(site: Site, node: NodeRef): readonly NodeRef[] {
  switch (node.kind) {
    case 'servers':
      return [];
    case 'recordingServers':
    case 'failoverServers':
      return [rootNode];
    case 'recordingServer':
      return [rootNode, { kind: 'recordingServers' }];
    case 'failoverGroup':
      return [rootNode, { kind: 'failoverServers' }];
    case 'failoverRecorder': {
      const allocation = allocationOf(site, node.id);
      return [
        rootNode,
        { kind: 'failoverServers' },
        ...(allocation.state === 'grouped'
          ? [{ kind: 'failoverGroup', id: allocation.group.id } as const]
          : []),
      ];
    }
  }
}
