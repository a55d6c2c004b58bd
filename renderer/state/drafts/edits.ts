import { sameValue } from '../../../shared/model/same-value';
import type { Site } from '../../../shared/model/site';
import type { NodeDraft } from './draft-store';
import type { AnyDraft, Edits, NodeForm } from './node-form';

/**
 * A draft with some fields edited. A field brought back to what is saved is no edit any more, so
 * that what changes elsewhere (undo, import) shows through in it.
 */
export function withEdits(draft: NodeDraft, form: NodeForm, site: Site, edited: Edits): NodeDraft {
  const edits = Object.fromEntries(
    Object.entries({ ...draft.edits, ...edited }).map(([name, value]) => [
      name,
      form.fields[name]?.byId ? { ...entriesIn(draft.edits[name]), ...entriesIn(value) } : value,
    ]),
  );
  return { ...draft, edits: lessSaved(form, site, edits), failure: null };
}

/** The same draft without edits that the site has meanwhile got otherwise. */
export function withoutSaved(draft: NodeDraft, form: NodeForm, site: Site): NodeDraft {
  const edits = lessSaved(form, site, draft.edits);
  return sameValue(edits, draft.edits) ? draft : { ...draft, edits };
}

/** The edits without those that have been sent as they are. */
export function withoutSent(form: NodeForm, edits: Edits, sent: Edits): Edits {
  return select(form, edits, (value, name, id) => {
    const known = id === null ? sent[name] : entriesIn(sent[name])[id];
    return !sameValue(value, known);
  });
}

/** The edits whose record is there; that of a device that was removed waits for an undo. */
export function effectiveEdits(form: NodeForm, site: Site, edits: Edits): Edits {
  const saved = savedIn(form, site);
  return select(form, edits, (_value, name, id) => saved(name, id) !== null);
}

/** What a field holds: what is saved, with the edits. Null when its record is not there. */
export function valueIn(form: NodeForm, site: Site, edits: Edits, name: string): unknown {
  const field = form.fields[name];
  const saved = field?.saved(site) ?? null;
  const edited = edits[name];
  if (field?.byId) return { ...entriesIn(saved), ...entriesIn(edited) };
  return edited ?? saved;
}

function lessSaved(form: NodeForm, site: Site, edits: Edits): Edits {
  const saved = savedIn(form, site);
  return select(form, edits, (value, name, id) => !sameValue(value, saved(name, id)));
}

/** Looks up what is saved of a field or of one of its entries; each field is asked once. */
function savedIn(form: NodeForm, site: Site): (name: string, id: string | null) => unknown {
  const known = new Map<string, unknown>();
  return (name, id) => {
    if (!known.has(name)) known.set(name, form.fields[name]?.saved(site) ?? null);
    const saved = known.get(name);
    return id === null ? saved : (entriesIn(saved)[id] ?? null);
  };
}

/** Some of the edits; those of single entries are asked for one by one. */
function select(
  form: NodeForm,
  edits: Edits,
  isWanted: (value: unknown, name: string, id: string | null) => boolean,
): Edits {
  const wanted = Object.entries(edits).flatMap(([name, value]) => {
    if (!form.fields[name]?.byId) return isWanted(value, name, null) ? [[name, value]] : [];
    const entries = Object.entries(entriesIn(value)).filter(([id, entry]) =>
      isWanted(entry, name, id),
    );
    return entries.length === 0 ? [] : [[name, Object.fromEntries(entries)]];
  });
  return Object.fromEntries(wanted) as Edits;
}

function entriesIn(value: unknown): AnyDraft {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
