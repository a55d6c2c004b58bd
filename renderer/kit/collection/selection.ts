/** Which rows of a list are selected, and from which one Shift reaches. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const noSelection: Selection = { keys: new Set(), anchor: null };

/** Selects one row and nothing else. */
export function selectOnly(key: string): Selection {
  return { keys: new Set([key]), anchor: key };
}

/** Adds a row, or takes it out. Shift then reaches from there. */
export function toggle({ keys }: Selection, key: string): Selection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: key };
}

/** Selects from the anchor to a row, in the order in which the rows stand. */
export function selectTo({ anchor }: Selection, rows: readonly string[], key: string): Selection {
  const from = anchor === null ? -1 : rows.indexOf(anchor);
  const to = rows.indexOf(key);
  if (from < 0 || to < 0) return selectOnly(key);
  return { keys: new Set(rows.slice(Math.min(from, to), Math.max(from, to) + 1)), anchor };
}

/** Selects all rows. */
export function selectAll(rows: readonly string[]): Selection {
  return { keys: new Set(rows), anchor: rows[0] ?? null };
}

/** Selects as a click does with the keys that are held: Ctrl (Cmd) adds, Shift reaches. */
export function selectByClick(
  selection: Selection,
  rows: readonly string[],
  key: string,
  held: { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean },
): Selection {
  if (held.shiftKey) return selectTo(selection, rows, key);
  return held.ctrlKey || held.metaKey ? toggle(selection, key) : selectOnly(key);
}

/** The selected rows that are shown, in their order: what a filter hides must not be changed. */
export function selectedOf<Row>(
  { keys }: Selection,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  return keys.size === 0 ? [] : rows.filter((row) => keys.has(keyOf(row)));
}
