import type { UnderstudyClient } from '../../../shared/ipc/client';
import type { FieldName } from '../../../shared/commands/field-name';
import type { TabId } from '../../../shared/model/fields/tab-id';
import type { Site } from '../../../shared/model/site';
import { SerialQueue } from '../../../shared/serial-queue';
import { textOf } from '../../kit/say';
import { settledRequest } from '../settled-request';
import { selectSiteStatus } from '../site-status-slice';
import type { AppStore } from '../store';
import { goTo } from '../navigation/go-to';
import { nodeOf } from '../node-ref';
import { checkDraft, type CheckedDraft } from './check-draft';
import { noDraft, type DraftStore } from './draft-store';
import { formOfKey } from './forms/form-of';
import { effectiveEdits, withoutSent } from './edits';
import { tabOf, type Edits, type NodeForm, type FieldProblem } from './node-form';

/** The drafts of one node, by its key, or all there are. */
export type DraftScope = string;

/** What the shell and the tabs do with drafts as a whole. */
export interface DraftActions {
  /**
   * Saves the drafts of a node (one undo step), or `'all'` (one per node). When a rule refuses any
   * field, nothing is sent at all: `saved` is false, the field stands on screen with its sentence
   * and has the focus. A Save that fails otherwise keeps its draft and says why on its page.
   */
  readonly save: (scope: DraftScope) => Promise<{ readonly saved: boolean }>;
  /** Forgets the drafts of a node, or `'all'`. */
  readonly discard: (scope: DraftScope) => void;
}

interface Checked extends CheckedDraft {
  readonly node: string;
  readonly form: NodeForm;
  readonly edits: Edits;
}

/** The actions on the drafts of a window. */
export function createDraftActions(
  drafts: DraftStore,
  store: AppStore,
  client: UnderstudyClient,
): DraftActions {
  // Save pressed twice must not send twice: the second one waits for the first and then looks again.
  const saves = new SerialQueue();

  const saveNow = async (scope: DraftScope): Promise<{ readonly saved: boolean }> => {
    const site = siteOf(store);
    if (site === null) return { saved: false };
    const status = selectSiteStatus(store.getState());
    const checked = nodesOf(drafts, scope).flatMap((node): readonly Checked[] => {
      const form = formOfKey(site, node);
      if (form === null) return [];
      const edits = effectiveEdits(form, site, drafts.draftOf(node).edits);
      return [{ node, form, edits, ...checkDraft(site, status, form, edits) }];
    });
    const unsound = checked.filter(({ problems }) => problems.length > 0);
    if (unsound[0] !== undefined) {
      for (const { node, form, problems } of unsound) {
        const elsewhere = problems.filter(
          ({ field }) => field === null || tabOf(form, field) === null,
        );
        drafts.change(node, (draft) => ({
          ...draft,
          submitted: true,
          failure: sentenceOf(elsewhere),
        }));
      }
      show(store, site, unsound[0]);
      return { saved: false };
    }
    for (const draft of checked) {
      if (!(await saveNode(draft))) return { saved: false };
    }
    return { saved: true };
  };

  const saveNode = async ({
    node,
    form,
    commands,
    changesNothing,
    edits,
  }: Checked): Promise<boolean> => {
    if (!changesNothing) {
      const result = await settledRequest(client, store, 'site.execute', {
        commands: [...commands],
      });
      if (!result.ok) {
        drafts.change(node, (draft) => ({ ...draft, failure: textOf(result.error.message) }));
        const site = siteOf(store);
        if (site !== null) show(store, site, { node, form, problems: [] });
        return false;
      }
    }
    // What was typed while the main process was writing stays a draft.
    drafts.change(node, (draft) => ({
      ...noDraft,
      edits: withoutSent(form, draft.edits, edits),
    }));
    return true;
  };

  return {
    save: (scope) => saves.run(() => saveNow(scope)),
    discard: (scope) => {
      for (const node of nodesOf(drafts, scope)) drafts.change(node, () => noDraft);
    },
  };
}

/** Goes to the field of the first problem that stands under one, or to the node. */
function show(
  store: AppStore,
  site: Site,
  { node, form, problems }: Pick<Checked, 'node' | 'form' | 'problems'>,
): void {
  const shown = nodeOf(site, node);
  if (shown === null) return;
  const first = firstOf(form, problems);
  store.dispatch(
    goTo('id' in shown && first !== null ? { node: shown, ...first } : { node: shown }),
  );
}

/** The first problem that stands under a field, tab by tab as they stand in the editor. */
function firstOf(
  form: NodeForm,
  problems: readonly FieldProblem[],
): { readonly tab: TabId; readonly field: FieldName } | null {
  for (const tab of form.tabs) {
    for (const { field } of problems) {
      if (field !== null && tabOf(form, field) === tab) return { tab, field };
    }
  }
  return null;
}

function sentenceOf(problems: readonly FieldProblem[]): string | null {
  return problems.length === 0 ? null : problems.map(({ message }) => message).join(' ');
}

function nodesOf(drafts: DraftStore, scope: DraftScope): readonly string[] {
  return scope === 'all' ? drafts.nodes() : [scope];
}

function siteOf(store: AppStore): Site | null {
  const { siteMirror } = store.getState();
  return siteMirror.state === 'ready' ? siteMirror.site : null;
}
