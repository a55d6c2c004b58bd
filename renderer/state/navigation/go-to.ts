import { useCallback } from 'react';
import type { FieldName } from '../../../shared/commands/field-name';
import type { TabId } from '../../../shared/model/fields/tab-id';
import { useAppDispatch } from '../hooks';
import { ancestorsOf, nodeKey, type NodeRef, type RecordNode } from '../node-ref';
import type { AppThunk } from '../store';
import { attentionCalled, nodeShown, nodeTabShown, viewShown } from './navigation-slice';
import type { ViewId } from './view-id';

/** A place in the client: a view as it was left, a node, a tab of a record, a field on that tab. */
export type Destination =
  | { readonly view: ViewId }
  | { readonly node: NodeRef }
  | { readonly node: RecordNode; readonly tab: TabId; readonly field?: FieldName };

/**
 * Goes to a place: every link, finding, refusal and search does it this way. A node is shown in the
 * Servers view, selected, with the nodes above it open; a field gets the focus.
 */
export function goTo(destination: Destination): AppThunk {
  return (dispatch, getState) => {
    if ('view' in destination) {
      dispatch(viewShown(destination.view));
      return;
    }
    const { siteMirror } = getState();
    if (siteMirror.state !== 'ready') return;
    const { node } = destination;
    dispatch(nodeShown({ node, above: ancestorsOf(siteMirror.site, node).map(nodeKey) }));
    if (!('tab' in destination)) return;
    const { tab, field } = destination;
    dispatch(nodeTabShown({ kind: destination.node.kind, tab }));
    if (field !== undefined) dispatch(attentionCalled({ node: nodeKey(node), tab, field }));
  };
}

/** The same for components. */
export function useGoTo(): (destination: Destination) => void {
  const dispatch = useAppDispatch();
  return useCallback(
    (destination) => {
      dispatch(goTo(destination));
    },
    [dispatch],
  );
}
