import { indexOfKey, type TreePosition } from './tree-position';

/** What a key press in a tree asks for. */
export type TreeKeyAction =
  | { readonly do: 'go'; readonly index: number }
  | { readonly do: 'open' | 'close'; readonly keys: readonly string[] }
  | { readonly do: 'act' | 'menu' };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * The keys of the WAI-ARIA tree pattern, where the selection follows the focus, and those of the
 * context menu. Null for a key that is not the tree's.
 */
export function treeKeyAction(
  press: Press,
  rows: readonly TreePosition[],
  active: number,
  pageSize: number,
): TreeKeyAction | null {
  const row = rows[active];
  if (row === undefined) return null;
  if (press.key === 'ContextMenu' || (press.key === 'F10' && press.shiftKey)) return { do: 'menu' };
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const go = (index: number): TreeKeyAction => ({
    do: 'go',
    index: Math.min(rows.length - 1, Math.max(0, index)),
  });
  switch (press.key) {
    case 'ArrowDown':
      return go(active + 1);
    case 'ArrowUp':
      return go(active - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'PageDown':
      return go(active + pageSize);
    case 'PageUp':
      return go(active - pageSize);
    case 'ArrowRight':
      if (row.expanded === false) return { do: 'open', keys: [row.key] };
      return rows[active + 1]?.parent === row.key ? go(active + 1) : go(active);
    case 'ArrowLeft':
      if (row.expanded === true) return { do: 'close', keys: [row.key] };
      return go(row.parent === null ? active : indexOfKey(rows, row.parent));
    case '*':
      return { do: 'open', keys: closedSiblings(rows, row) };
    case 'Enter':
    case ' ':
      return { do: 'act' };
    default:
      return null;
  }
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

function closedSiblings(rows: readonly TreePosition[], of: TreePosition): readonly string[] {
  return rows
    .filter(({ parent, expanded }) => parent === of.parent && expanded === false)
    .map(({ key }) => key);
}
