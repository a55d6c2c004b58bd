import { useCallback, useMemo } from 'react';
import type { TabId } from '../../../shared/model/fields/tab-id';
import type { Site } from '../../../shared/model/site';
import { useSite } from '../hooks';
import { nodeKey, type RecordNode } from '../node-ref';
import type { BoundField } from '../../kit/bound-field';
import { checkDraft } from './check-draft';
import type { NodeDraft } from './draft-store';
import { useDraftOf, useDraftStore } from './drafts-context';
import { effectiveEdits, withEdits } from './edits';
import { formOf } from './forms/form-of';
import { noForm, type Edits, type NodeForm, type Problem } from './node-form';

/** The form of a node with its draft. */
export interface BoundForm {
  readonly node: RecordNode;
  readonly site: Site;
  /** The edits whose record is there. */
  readonly edits: Edits;
  readonly edited: boolean;
  readonly editedTabs: ReadonlySet<TabId>;
  /** Why the last Save failed, as far as it does not stand under a field. */
  readonly failure: string | null;
  /** How many problems stand under fields of a tab right now. */
  readonly problemsOn: (tab: TabId) => number;
  readonly text: (field: string) => string;
  readonly field: (field: string) => BoundField;
  readonly error: (field: string) => string | null;
  /** Several fields in one go. */
  readonly edit: (edits: Edits) => void;
  readonly leave: (field: string) => void;
}

/** Binds the form of a node to its draft and to the site. */
export function useNodeForm(node: RecordNode): BoundForm {
  const site = useSite();
  const store = useDraftStore();
  const key = nodeKey(node);
  const draft = useDraftOf(key);
  const form = useMemo(() => formOf(node) ?? noForm, [node]);
  const edit = useCallback(
    (typed: Edits) => {
      store.change(key, (before) => withEdits(before, form, site, typed));
    },
    [store, key, form, site],
  );
  const leave = useCallback(
    (field: string) => {
      store.change(key, (before) =>
        before.left.has(field) || Object.keys(before.edits).length === 0
          ? before
          : { ...before, left: new Set(before.left).add(field) },
      );
    },
    [store, key],
  );
  return useMemo(() => {
    const edits = effectiveEdits(form, site, draft.edits);
    const problems = checkDraft(site, form, edits).problems.filter(isVisibleIn(draft));
    const text = (field: string): string => edits[field] ?? form.savedText(site, field) ?? '';
    const error = (field: string): string | null =>
      problems.find((problem) => problem.field === field)?.message ?? null;
    return {
      node,
      site,
      edits,
      edited: Object.keys(edits).length > 0,
      editedTabs: tabsOf(form, Object.keys(edits)),
      failure: draft.failure,
      problemsOn: (tab) =>
        problems.filter(({ field }) => field !== null && form.tabOf(field) === tab).length,
      text,
      field: (name) => ({
        name,
        value: text(name),
        error: error(name),
        onEdit: (typed) => {
          edit({ [name]: typed });
        },
        onLeave: () => {
          leave(name);
        },
      }),
      error,
      edit,
      leave,
    };
  }, [node, form, site, draft, edit, leave]);
}

function isVisibleIn(draft: NodeDraft): (problem: Problem) => boolean {
  return ({ field }) => draft.submitted || (field !== null && draft.left.has(field));
}

function tabsOf(form: NodeForm, fields: readonly string[]): ReadonlySet<TabId> {
  return new Set(fields.map((field) => form.tabOf(field)).filter((tab) => tab !== null));
}
