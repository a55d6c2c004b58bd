import type { Site } from '../../../shared/model/site';
import type { NodeDraft } from './draft-store';
import type { Edits, NodeForm } from './node-form';

/**
 * A draft with some fields typed into. A field typed back to what is saved is no edit any more, so
 * that what changes elsewhere (undo, import) shows through in it.
 */
export function withEdits(draft: NodeDraft, form: NodeForm, site: Site, typed: Edits): NodeDraft {
  const edits: Record<string, string> = {};
  for (const [field, text] of Object.entries({ ...draft.edits, ...typed })) {
    if (text !== undefined && text !== form.savedText(site, field)) edits[field] = text;
  }
  return { ...draft, edits, failure: null };
}

/** The same draft without edits that the site has meanwhile got otherwise. */
export function withoutSaved(draft: NodeDraft, form: NodeForm, site: Site): NodeDraft {
  const kept = Object.entries(draft.edits).filter(
    ([field, text]) => text !== form.savedText(site, field),
  );
  return kept.length === Object.keys(draft.edits).length
    ? draft
    : { ...draft, edits: Object.fromEntries(kept) };
}

/** The edits whose record is there; that of a device that was removed waits for an undo. */
export function effectiveEdits(form: NodeForm, site: Site, edits: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).filter(([field]) => form.savedText(site, field) !== null),
  );
}
