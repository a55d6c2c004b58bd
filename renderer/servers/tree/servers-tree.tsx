import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import { DragHint } from '../../kit/drag/drag-hint';
import { useNotify } from '../../kit/notify';
import { say } from '../../kit/say';
import { Tree, type TreeHandle } from '../../kit/tree/tree';
import { useAnalysis } from '../../state/analysis/use-analysis';
import { useUnsavedNodes } from '../../state/drafts/drafts-context';
import { useAppDispatch, useAppSelector, useSite } from '../../state/hooks';
import { useGoTo } from '../../state/navigation/go-to';
import { useExpand } from '../../state/navigation/use-expand';
import { renamingEnded } from '../../state/ui-slice';
import { useStatusReport } from '../../state/use-site-status';
import { useCarryOut } from '../../state/use-carry-out';
import type { MovePlan } from '../recorder-moves';
import { ContextMenu, type MenuPlace } from './context-menu';
import type { RenameOutcome } from './rename-field';
import { rowContent } from './row-content';
import { rowMark } from './row-mark';
import { rowWords } from './row-words';
import { entryName, nodeOfEntry, type TreeEntry } from './tree-entries';
import { useFocusFromSearch } from './use-focus-from-search';
import { startOf, useSelectionInSight } from './use-selection-in-sight';
import { useTreeDrag } from './use-tree-drag';
import type { TreeRows } from './use-tree-entries';
import { useTreeKeyboard } from './use-tree-keyboard';

const useStyles = makeStyles({ tree: { flexGrow: 1 } });

/** The Servers tree. */
export function ServersTree({ rows }: { readonly rows: TreeRows }): ReactElement {
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
  const selected = useAppSelector((state) => state.navigation.selectedNode);
  const tree = useRef<TreeHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const drop = useDrop();
  const drag = useTreeDrag({
    site,
    entries,
    list,
    onOpen: (key) => {
      expand([key], true);
    },
    onDrop: (plan) => void drop(plan),
  });
  const start = startOf(rows);
  const { hidden } = useSelectionInSight(rows, start);
  useFocusFromSearch(rows, start, tree);
  const onKeyDown = useTreeKeyboard(tree);
  const selectRow = useCallback(
    (entry: TreeEntry) => {
      if (entry.key !== selected) goTo({ node: nodeOfEntry(entry) });
    },
    [goTo, selected],
  );
  const focus = (): void => {
    tree.current?.focus();
  };
  const onRenamed = (outcome: RenameOutcome): void => {
    dispatch(renamingEnded());
    if (outcome !== 'left') focus();
  };
  const plan = drag.over?.plan ?? null;

  return (
    <>
      <Tree
        ref={tree}
        listRef={list}
        label={say('servers.tree.label')}
        pane="tree"
        className={styles.tree}
        rows={entries}
        selected={selected}
        start={start}
        emphasis="name"
        nameOf={entryName}
        draw={(entry) =>
          rowContent({
            entry,
            words: rowWords(site, report, entry),
            mark: rowMark(analysis, entry),
            unsaved: unsavedKeys.has(entry.key),
            term,
            renaming: entry.key === renaming,
            onRenamed,
          })
        }
        drag={drag}
        onSelect={selectRow}
        onOpen={term === null ? expand : undefined}
        onMenu={(entry, x, y) => {
          setMenu({ node: nodeOfEntry(entry), x, y });
        }}
        onKeyDown={onKeyDown}
        onWent={(entry) => {
          // What is hidden is about to be opened.
          if (!hidden) selectRow(entry);
        }}
      />
      <DragHint words={plan === null ? null : planWords(plan)} refused={plan?.ok === false} />
      <ContextMenu
        place={menu}
        onClose={() => {
          setMenu(null);
        }}
        onClosed={focus}
      />
    </>
  );
}

function planWords(plan: MovePlan): string {
  if (!plan.ok) return plan.reason;
  const { label, replaces } = plan;
  return replaces === null
    ? label
    : say('servers.drop.replacing', { gesture: label, name: replaces });
}

/** Carries out a drop, and says whose place was taken: that is not seen where one looks. */
function useDrop(): (plan: MovePlan) => Promise<void> {
  const notify = useNotify();
  const carryOut = useCarryOut();
  return async (plan) => {
    if (!plan.ok) return;
    const done = await carryOut(plan.commands);
    if (!done || plan.replaces === null) return;
    notify({
      intent: 'success',
      title: plan.label,
      body: say('servers.drop.replaced', { name: plan.replaces }),
    });
  };
}
