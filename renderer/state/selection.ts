import { useCallback, useMemo } from 'react';
import { allocationOf } from '../../shared/model/references';
import type { Site } from '../../shared/model/site';
import { useAppDispatch, useAppSelector, useAppStore, useSite } from './hooks';
import type { AppState, AppThunk } from './store';
import { settingsChanged } from './ui-slice';
import { nodeKey, nodeOf, type NodeRef } from './node-ref';

const root: NodeRef = { kind: 'servers' };

/** The node whose tabs are shown; the root when the remembered one is gone. */
export function useSelectedNode(): NodeRef {
  const site = useSite();
  const key = useAppSelector((state) => state.ui.settings.selectedNode);
  return useMemo(() => nodeOf(site, key ?? '') ?? root, [site, key]);
}

/** The same, for code outside of components; the root also while there is no site. */
export function selectedNodeOf({ siteMirror, ui }: AppState): NodeRef {
  return siteMirror.state === 'ready'
    ? (nodeOf(siteMirror.site, ui.settings.selectedNode ?? '') ?? root)
    : root;
}

/** Shows a node: switches to the Servers view, opens the nodes above it, selects it. */
export function useSelectNode(): (node: NodeRef) => void {
  const dispatch = useAppDispatch();
  return useCallback(
    (node) => {
      dispatch(selectNode(node));
    },
    [dispatch],
  );
}

export function selectNode(node: NodeRef): AppThunk {
  return (dispatch, getState) => {
    const { siteMirror, ui } = getState();
    if (siteMirror.state !== 'ready') return;
    const open = ui.settings.expandedNodes;
    const closed = ancestorsOf(siteMirror.site, node)
      .map(nodeKey)
      .filter((key) => !open.includes(key));
    dispatch(
      settingsChanged({
        view: 'servers',
        selectedNode: nodeKey(node),
        ...(closed.length > 0 ? { expandedNodes: [...open, ...closed] } : {}),
      }),
    );
  };
}

/** Opens or closes nodes of the tree. */
export function useExpand(): (keys: readonly string[], open: boolean) => void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  return useCallback(
    (keys, open) => {
      const known = new Set(store.getState().ui.settings.expandedNodes);
      for (const key of keys) {
        if (open) known.add(key);
        else known.delete(key);
      }
      dispatch(settingsChanged({ expandedNodes: [...known] }));
    },
    [dispatch, store],
  );
}

/** The nodes above a node, from the root down. */
export function ancestorsOf(site: Site, node: NodeRef): readonly NodeRef[] {
  switch (node.kind) {
    case 'servers':
      return [];
    case 'recordingServers':
    case 'failoverServers':
      return [root];
    case 'recordingServer':
      return [root, { kind: 'recordingServers' }];
    case 'failoverGroup':
      return [root, { kind: 'failoverServers' }];
    case 'failoverRecorder': {
      const allocation = allocationOf(site, node.id);
      return [
        root,
        { kind: 'failoverServers' },
        ...(allocation.state === 'grouped'
          ? [{ kind: 'failoverGroup', id: allocation.group.id } as const]
          : []),
      ];
    }
  }
}
