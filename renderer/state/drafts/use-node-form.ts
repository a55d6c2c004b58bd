import { useCallback, useMemo } from 'react';
import type { FieldName } from '../../../shared/commands/field-name';
import type { TabId } from '../../../shared/model/fields/tab-id';
import type { Site } from '../../../shared/model/site';
import type { BoundFields } from '../../kit/bound-field';
import { useSite } from '../hooks';
import { nodeKey, type RecordNode } from '../node-ref';
import { useSiteStatus } from '../use-site-status';
import { checkDraft } from './check-draft';
import type { NodeDraft } from './draft-store';
import { useDraftOf, useDraftStore } from './drafts-context';
import { effectiveEdits, valueIn, withEdits } from './edits';
import { formOf, type DraftOfKind } from './forms/form-of';
import { tabOf, type Edits, type NodeForm, type FieldProblem } from './node-form';

/** How the draft of a node stands, whatever its fields are. */
export interface FormState {
  readonly node: RecordNode;
  readonly editedTabs: ReadonlySet<TabId>;
  /** Why the last Save failed, as far as it does not stand under a field. */
  readonly failure: string | null;
  /** How many problems stand under fields of a tab right now. */
  readonly problemsOn: (tab: TabId) => number;
}

/** The form of a node with its draft. A name that is none of its fields does not compile. */
export interface BoundForm<Draft extends object> extends FormState {
  readonly site: Site;
  /** The edits whose record is there. */
  readonly edits: Edits<Draft>;
  /** What a field holds: what is saved, with the edits. */
  readonly value: <Name extends keyof Draft>(name: Name) => Draft[Name];
  readonly field: <Name extends keyof Draft & string>(name: Name) => BoundFields<Draft>[Name];
  readonly error: (name: FieldName) => string | null;
  /** Several fields in one go; of a field with entries, those that are given. */
  readonly edit: (edits: Edits<Draft>) => void;
  readonly leave: (name: FieldName) => void;
}

/** Binds the form of a node to its draft and to the site. Its fields are only there with its record. */
export function useNodeForm<Kind extends RecordNode['kind']>(
  node: RecordNode & { readonly kind: Kind },
): BoundForm<DraftOfKind[Kind]> {
  const site = useSite();
  const status = useSiteStatus();
  const store = useDraftStore();
  const key = nodeKey(node);
  const draft = useDraftOf(key);
  const form = useMemo(() => formOf(node), [node]);
  const edit = useCallback(
    (edited: Edits) => {
      store.change(key, (before) => withEdits(before, form, site, edited));
    },
    [store, key, form, site],
  );
  const leave = useCallback(
    (name: string) => {
      store.change(key, (before) =>
        before.left.has(name) || Object.keys(before.edits).length === 0
          ? before
          : { ...before, left: new Set(before.left).add(name) },
      );
    },
    [store, key],
  );
  return useMemo(() => {
    const edits = effectiveEdits(form, site, draft.edits);
    const problems = checkDraft(site, status, form, edits).problems.filter(isVisibleIn(draft));
    const value = (name: string): unknown => valueIn(form, site, edits, name);
    const error = (name: string): string | null =>
      problems.find(({ field }) => field === name)?.message ?? null;
    const bound = {
      node,
      site,
      edits,
      editedTabs: tabsOf(form, Object.keys(edits)),
      failure: draft.failure,
      problemsOn: (tab: TabId) =>
        problems.filter(({ field }) => field !== null && tabOf(form, field) === tab).length,
      value,
      field: (name: string) => ({
        name,
        value: value(name),
        error: error(name),
        onEdit: (edited: unknown) => {
          edit({ [name]: edited });
        },
        onLeave: () => {
          leave(name);
        },
      }),
      error,
      edit,
      leave,
    };
    // The form of this kind of node has these fields, each with its own kind of value.
    return bound as BoundForm<object>;
  }, [node, form, site, status, draft, edit, leave]);
}

function isVisibleIn(draft: NodeDraft): (problem: FieldProblem) => boolean {
  return ({ field }) => draft.submitted || (field !== null && draft.left.has(field));
}

function tabsOf(form: NodeForm, fields: readonly string[]): ReadonlySet<TabId> {
  return new Set(fields.map((field) => tabOf(form, field)).filter((tab) => tab !== null));
}
