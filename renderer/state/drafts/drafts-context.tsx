import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useAppSelector, useAppStore, useClient } from '../hooks';
import { unsavedNodesChanged } from '../ui-slice';
import { createDraftActions, type DraftActions } from './draft-actions';
import { createDraftStore, type DraftStore, type NodeDraft } from './draft-store';
import { followSite } from './follow-site';

interface Drafts {
  readonly store: DraftStore;
  readonly actions: DraftActions;
}

const DraftsContext = createContext<Drafts | null>(null);

/** Keeps the drafts of the window, for everything below it. They survive a change of node or view. */
export function DraftsProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const client = useClient();
  const appStore = useAppStore();
  const [store] = useState(createDraftStore);
  const drafts = useMemo(
    () => ({ store, actions: createDraftActions(store, appStore, client) }),
    [store, appStore, client],
  );
  useEffect(
    () =>
      followSite(store, appStore, (nodes) => {
        appStore.dispatch(unsavedNodesChanged(nodes));
      }),
    [store, appStore],
  );
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

/** The keys of the nodes with unsaved edits whose record is there. */
export function useUnsavedNodes(): readonly string[] {
  return useAppSelector((state) => state.ui.unsavedNodes);
}

/** How many nodes have unsaved edits. */
export function useDraftCount(): number {
  return useUnsavedNodes().length;
}

/** Saves and discards drafts, by node key or `'all'`. */
export function useDraftActions(): DraftActions {
  return useDrafts().actions;
}

/** The draft of one node, as it is now. */
export function useDraftOf(node: string): NodeDraft {
  const { store } = useDrafts();
  return useSyncExternalStore(store.subscribe, () => store.draftOf(node));
}

/** For the forms; everything else uses the hooks above. */
export function useDraftStore(): DraftStore {
  return useDrafts().store;
}

function useDrafts(): Drafts {
  const drafts = use(DraftsContext);
  if (drafts === null) throw new Error('Drafts are used outside of a DraftsProvider');
  return drafts;
}
