import type { Site } from '../../../shared/model/site';
import type { AppStore } from '../store';
import type { DraftStore } from './draft-store';
import { effectiveEdits, withoutSaved } from './edits';
import { formOfKey } from './forms/form-of';

/**
 * Keeps the drafts in step with the mirror: edits that the site has got meanwhile are dropped, and
 * `onUnsaved` hears of the nodes that still have some. The drafts of a removed record stay, without
 * counting, until an undo brings the record back. Returns what stops it.
 */
export function followSite(
  drafts: DraftStore,
  store: AppStore,
  onUnsaved: (nodes: readonly string[]) => void,
): () => void {
  let seen: Site | null = null;

  const tell = (): void => {
    const site = siteOf(store);
    if (site === null) return;
    const unsaved = drafts.nodes().filter((node) => {
      const form = formOfKey(site, node);
      if (form === null) return false;
      return Object.keys(effectiveEdits(form, site, drafts.draftOf(node).edits)).length > 0;
    });
    const known = store.getState().ui.unsavedNodes;
    if (unsaved.length !== known.length || unsaved.some((node, index) => node !== known[index])) {
      onUnsaved(unsaved);
    }
  };

  const follow = (): void => {
    const site = siteOf(store);
    if (site === null || site === seen) return;
    seen = site;
    for (const node of drafts.nodes()) {
      const form = formOfKey(site, node);
      if (form !== null) drafts.change(node, (draft) => withoutSaved(draft, form, site));
    }
    tell();
  };

  follow();
  const stops = [store.subscribe(follow), drafts.subscribe(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}

function siteOf(store: AppStore): Site | null {
  const { siteMirror } = store.getState();
  return siteMirror.state === 'ready' ? siteMirror.site : null;
}
