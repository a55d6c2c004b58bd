import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import { useAnalysis } from '../../state/analysis/use-analysis';
import { useAppDispatch, useAppSelector, useSite } from '../../state/hooks';
import { useNotify } from '../../kit/notify';
import { paneAttribute } from '../../kit/focus-next-pane';
import { renamingEnded } from '../../state/ui-slice';
import { useCarryOut } from '../../state/use-carry-out';
import { useUnsavedNodes } from '../../state/drafts/drafts-context';
import { useGoTo } from '../../state/navigation/go-to';
import { useExpand } from '../../state/navigation/use-expand';
import { useStatusReport } from '../../state/use-site-status';
import { ContextMenu, type MenuPlace } from './context-menu';
import { DragHint } from './drag-hint';
import type { Drop } from './drop-destination';
import type { RenameOutcome } from './rename-field';
import { rowMark } from './row-mark';
import { rowWords } from './row-words';
import { nodeOfEntry, type TreeEntry } from './tree-entries';
import { indexOfKey } from './tree-keys';
import { TreeRow } from './tree-row';
import { useActiveIndex, useActiveRow } from './use-active-row';
import { useFocusFromSearch } from './use-focus-from-search';
import { useRowList } from './use-row-list';
import { useTreeDrag } from './use-tree-drag';
import type { TreeRows } from './use-tree-entries';
import { useTreeKeyboard } from './use-tree-keyboard';

const useStyles = makeStyles({
  tree: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    paddingBlock: tokens.spacingVerticalXS,
  },
  rows: { position: 'relative' },
});

/**
 * The Servers tree. Its rows are a flat list made from the site alone (tree-entries.ts), and not a
 * headless-tree: that would be a second copy of what is open and what has the focus; its search does
 * not filter, its drags and its renaming know no reason for a refusal, and it draws 10,000 rows in
 * twice the time.
 */
export function Tree({ rows }: { readonly rows: TreeRows }): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const report = useStatusReport();
  const { analysis } = useAnalysis();
  const dispatch = useAppDispatch();
  const expand = useExpand();
  const goTo = useGoTo();
  const { entries, term } = rows;
  const unsaved = useUnsavedNodes();
  const unsavedKeys = useMemo(() => new Set(unsaved), [unsaved]);
  const renaming = useAppSelector((state) => state.ui.renaming);
  const selectedKey = useAppSelector((state) => state.navigation.selectedNode);
  const list = useRef<HTMLDivElement>(null);
  const hint = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const drop = useDrop();
  const drag = useTreeDrag({
    site,
    entries,
    hint,
    onOpen: (key) => {
      expand([key], true);
    },
    onDrop: (dropped) => void drop(dropped),
  });
  const draggedIndex = entries.findIndex(
    (entry) => entry.kind === 'failoverRecorder' && entry.record.id === drag.dragged,
  );
  const index = useActiveIndex(rows);
  const { items, height, scrollTo } = useRowList(entries.length, [index, draggedIndex], list);
  const active = useActiveRow(rows, index, list, scrollTo);

  const setOpen = (keys: readonly string[], open: boolean): void => {
    // A search opens everything, and keeps it open.
    if (term !== null) return;
    // The selected row must not vanish: what it was below takes its place.
    const above = entries.find(
      ({ key }) => !open && keys.includes(key) && isBelow(entries, index, key),
    );
    if (above !== undefined) active.go(above);
    expand(keys, open);
  };
  const selectRow = useCallback(
    (entry: TreeEntry) => {
      if (entry.key !== selectedKey) goTo({ node: nodeOfEntry(entry) });
    },
    [goTo, selectedKey],
  );
  useFocusFromSearch(rows, index, active);
  const onKeyDown = useTreeKeyboard({
    entries,
    index,
    active,
    list,
    onOpen: setOpen,
    onMenu: (entry, row) => {
      const { left, bottom } = row.getBoundingClientRect();
      setMenu({ node: nodeOfEntry(entry), x: left + 40, y: bottom });
    },
  });
  const onContextMenu = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target instanceof HTMLInputElement) return;
    const row = event.target.closest<HTMLElement>('[data-key]');
    const entry = entries[indexOfKey(entries, row?.dataset.key ?? '')];
    if (entry === undefined) return;
    event.preventDefault();
    active.go(entry);
    setMenu({ node: nodeOfEntry(entry), x: event.clientX, y: event.clientY });
  };
  const onRenamed = (outcome: RenameOutcome): void => {
    dispatch(renamingEnded());
    if (outcome !== 'left') active.focusWhenThere();
  };

  return (
    <>
      <div
        ref={list}
        className={styles.tree}
        role="tree"
        aria-label="Servers"
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
        {...{ [paneAttribute]: 'tree' }}
        {...drag.handlers}
      >
        <div role="none" className={styles.rows} style={{ height: `${String(height)}px` }}>
          {items.map((item) => {
            const entry = entries[item.index];
            return entry === undefined ? null : (
              <TreeRow
                key={entry.key}
                entry={entry}
                words={rowWords(site, report, entry)}
                mark={rowMark(analysis, entry)}
                offset={item.start}
                selected={entry.key === selectedKey}
                reachable={item.index === index}
                unsaved={unsavedKeys.has(entry.key)}
                dragged={item.index === draggedIndex}
                dropMark={drag.drop?.key === entry.key ? drag.drop.mark : null}
                dropAllowed={drag.drop?.plan.ok === true}
                term={term}
                renaming={entry.key === renaming}
                onSelect={selectRow}
                onToggle={(toggled) => {
                  if (toggled.expanded !== null) setOpen([toggled.key], !toggled.expanded);
                }}
                onRenamed={onRenamed}
              />
            );
          })}
        </div>
      </div>
      <DragHint ref={hint} drop={drag.drop} />
      <ContextMenu
        place={menu}
        onClose={() => {
          setMenu(null);
        }}
        onClosed={active.focusWhenThere}
      />
    </>
  );
}

/** Carries out a drop, and says whose place was taken: that is not seen where one looks. */
function useDrop(): (drop: Drop) => Promise<void> {
  const notify = useNotify();
  const carryOut = useCarryOut();
  return async ({ plan }) => {
    if (!plan.ok) return;
    const done = await carryOut(plan.commands);
    if (!done || plan.replaces === null) return;
    notify({
      intent: 'success',
      title: plan.label,
      body: `It has replaced ${plan.replaces}, which is not assigned now.`,
    });
  };
}

/** Whether a row is somewhere below another. */
function isBelow(entries: readonly TreeEntry[], index: number, key: string): boolean {
  let parent = entries[index]?.parent ?? null;
  while (parent !== null) {
    if (parent === key) return true;
    parent = entries[indexOfKey(entries, parent)]?.parent ?? null;
  }
  return false;
}
