import type { KeyboardEvent, RefObject } from 'react';
import { useAppDispatch, useSite } from '../../state/hooks';
import { useNotify } from '../../kit/notify';
import { dialogOpened, renamingStarted } from '../../state/ui-slice';
import { useCarryOut } from '../../state/use-carry-out';
import { neighbourInSequence, planMove } from '../recorder-moves';
import { recordNodeOf, type TreeEntry } from './tree-entries';
import { treeKeyAction, type TreeKeyAction } from './tree-keys';
import { ROW_HEIGHT } from './tree-row';
import type { ActiveRow } from './use-active-row';
import { useTypeAhead } from './use-type-ahead';

interface TreeKeyboardOptions {
  readonly entries: readonly TreeEntry[];
  readonly index: number;
  readonly active: ActiveRow;
  readonly list: RefObject<HTMLElement | null>;
  readonly onOpen: (keys: readonly string[], open: boolean) => void;
  readonly onMenu: (entry: TreeEntry, row: HTMLElement) => void;
}

/** What keys do in the tree. */
export function useTreeKeyboard(options: TreeKeyboardOptions): (event: KeyboardEvent) => void {
  const { entries, index, active, list, onOpen, onMenu } = options;
  const dispatch = useAppDispatch();
  const moveInSequence = useMoveInSequence(active);
  const typeAhead = useTypeAhead(entries, index, active);

  const act = (action: TreeKeyAction, entry: TreeEntry, row: HTMLElement): void => {
    switch (action.do) {
      case 'select': {
        const next = entries[action.index];
        if (next !== undefined) active.go(next);
        return;
      }
      case 'open':
      case 'close':
        onOpen(action.keys, action.do === 'open');
        return;
      case 'rename':
        if ('record' in entry) dispatch(renamingStarted(entry.key));
        else if (entry.kind === 'servers') dispatch(dialogOpened({ kind: 'renameSite' }));
        return;
      case 'remove':
        if ('record' in entry) {
          dispatch(dialogOpened({ kind: 'remove', node: recordNodeOf(entry) }));
        }
        return;
      case 'menu':
        onMenu(entry, row);
        return;
      case 'moveInSequence':
        void moveInSequence(entry, action.by);
        return;
    }
  };

  return (event) => {
    const row = event.target;
    // A name that is being edited has its own keys.
    if (!(row instanceof HTMLElement) || row.dataset.key === undefined) return;
    const entry = entries[index];
    if (entry === undefined) return;
    const pageSize = Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const action = treeKeyAction(event, entries, index, pageSize);
    if (action === null) {
      if (typeAhead(event)) event.preventDefault();
      return;
    }
    event.preventDefault();
    act(action, entry, row);
  };
}

function useMoveInSequence(active: ActiveRow): (entry: TreeEntry, by: -1 | 1) => Promise<void> {
  const site = useSite();
  const notify = useNotify();
  const carryOut = useCarryOut();
  return async (entry, by) => {
    if (entry.kind !== 'failoverRecorder') return;
    const { record, allocation } = entry;
    const destination = neighbourInSequence(site, record.id, by);
    if (destination === null) {
      const title =
        allocation.state === 'grouped'
          ? `${record.name} is the ${by === -1 ? 'first' : 'last'} of ${allocation.group.name} already`
          : `${record.name} is in no group and has no place in a sequence`;
      notify({ intent: 'info', title });
      return;
    }
    const plan = planMove(site, record.id, destination);
    if (plan.ok && (await carryOut(plan.commands))) active.focusWhenThere();
  };
}
