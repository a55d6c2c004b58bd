import type { Edits } from './node-form';

/** What is not saved yet of one node. */
export interface NodeDraft {
  readonly edits: Edits;
  /** Fields that the person has left: only there do problems show before Save was pressed. */
  readonly left: ReadonlySet<string>;
  /** Save was pressed and did not go through: problems show everywhere. */
  readonly submitted: boolean;
  /** Why the last Save failed, as far as it does not belong under a field. */
  readonly failure: string | null;
}

/** The draft of a node that has none. */
export const noDraft: NodeDraft = {
  edits: {},
  left: new Set(),
  submitted: false,
  failure: null,
};

/**
 * All drafts of the window, by node key. Outside of Redux: a keystroke must not run every selector
 * of the window. Everything in it is replaced and never changed, as `useSyncExternalStore` needs.
 */
export interface DraftStore {
  readonly draftOf: (node: string) => NodeDraft;
  /** The nodes that have edits, in the order in which these began. */
  readonly nodes: () => readonly string[];
  readonly change: (node: string, change: (draft: NodeDraft) => NodeDraft) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store without drafts. */
export function createDraftStore(): DraftStore {
  const drafts = new Map<string, NodeDraft>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const draftOf = (node: string): NodeDraft => drafts.get(node) ?? noDraft;
  return {
    draftOf,
    nodes: () => [...drafts.keys()],
    change: (node, change) => {
      const before = draftOf(node);
      const after = change(before);
      if (after === before) return;
      // A draft without edits is none: what was left or submitted goes with it.
      if (Object.keys(after.edits).length === 0) drafts.delete(node);
      else drafts.set(node, after);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
