import { useMemo } from 'react';
import { useAppSelector, useSite } from '../hooks';
import { nodeOf, rootNode, type NodeRef } from '../node-ref';
import type { AppState } from '../store';

/** The node whose tabs are shown; the root when the remembered one is gone. */
export function useSelectedNode(): NodeRef {
  const site = useSite();
  const key = useAppSelector((state) => state.navigation.selectedNode);
  return useMemo(() => nodeOf(site, key ?? '') ?? rootNode, [site, key]);
}

/** The same, for code outside of components; the root also while there is no site. */
export function selectedNodeOf({ siteMirror, navigation }: AppState): NodeRef {
  return siteMirror.state === 'ready'
    ? (nodeOf(siteMirror.site, navigation.selectedNode ?? '') ?? rootNode)
    : rootNode;
}
