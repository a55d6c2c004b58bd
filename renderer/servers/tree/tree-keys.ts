import type { TreeEntry } from './tree-entries';

/** What a key press in the tree asks for. */
export type TreeKeyAction =
  | { readonly do: 'select'; readonly index: number }
  | { readonly do: 'open' | 'close'; readonly keys: readonly string[] }
  | { readonly do: 'rename' | 'remove' | 'menu' }
  | { readonly do: 'moveInSequence'; readonly by: -1 | 1 };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * The keys of the WAI-ARIA tree pattern, where selection follows the focus, and the tree's own:
 * F2, Delete, the context menu, Ctrl+Shift+arrows. Null for a key that is not the tree's.
 */
export function treeKeyAction(
  press: Press,
  entries: readonly TreeEntry[],
  active: number,
  pageSize: number,
): TreeKeyAction | null {
  const entry = entries[active];
  if (entry === undefined) return null;
  const command = press.ctrlKey || press.metaKey;
  if (command && press.shiftKey && !press.altKey) {
    if (press.key === 'ArrowUp') return { do: 'moveInSequence', by: -1 };
    if (press.key === 'ArrowDown') return { do: 'moveInSequence', by: 1 };
    return null;
  }
  if (press.key === 'ContextMenu' || (press.key === 'F10' && press.shiftKey)) return { do: 'menu' };
  if (command || press.altKey) return null;
  const go = (index: number): TreeKeyAction => ({
    do: 'select',
    index: Math.min(entries.length - 1, Math.max(0, index)),
  });
  switch (press.key) {
    case 'ArrowDown':
      return go(active + 1);
    case 'ArrowUp':
      return go(active - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(entries.length - 1);
    case 'PageDown':
      return go(active + pageSize);
    case 'PageUp':
      return go(active - pageSize);
    case 'ArrowRight':
      if (entry.expanded === false) return { do: 'open', keys: [entry.key] };
      return entries[active + 1]?.parent === entry.key ? go(active + 1) : go(active);
    case 'ArrowLeft':
      if (entry.expanded === true) return { do: 'close', keys: [entry.key] };
      return go(entry.parent === null ? active : indexOfKey(entries, entry.parent));
    case '*':
      return { do: 'open', keys: closedSiblings(entries, entry) };
    case 'Enter':
    case ' ':
      return go(active);
    case 'F2':
      return { do: 'rename' };
    case 'Delete':
      return { do: 'remove' };
    default:
      return null;
  }
}

/** The row of a key; -1 when it is not visible. */
export function indexOfKey(entries: readonly TreeEntry[], key: string): number {
  return entries.findIndex((entry) => entry.key === key);
}

/**
 * The next row, after the active one and around, whose name starts with what was typed. The same
 * letter again and again goes from one to the next.
 */
export function typedAhead(
  names: (index: number) => string,
  count: number,
  active: number,
  typed: string,
): number | null {
  const [letter = ''] = Array.from(typed);
  const one = letter.repeat(typed.length / letter.length) === typed ? letter : typed;
  // A longer text may still mean the row where its first letter has led.
  const first = one === letter ? 1 : 0;
  for (let step = first; step <= count; step += 1) {
    const index = (active + step) % count;
    if (names(index).toLowerCase().startsWith(one.toLowerCase())) return index;
  }
  return null;
}

function closedSiblings(entries: readonly TreeEntry[], of: TreeEntry): readonly string[] {
  return entries
    .filter(({ parent, expanded }) => parent === of.parent && expanded === false)
    .map(({ key }) => key);
}
