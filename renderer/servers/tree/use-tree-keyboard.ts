import type { KeyboardEvent, RefObject } from 'react';
import { appCommands } from '../../../shared/app-commands/app-commands';
import { treeShortcuts } from '../../../shared/app-commands/local-shortcuts';
import { isAnyPressed, isPressed } from '../../kit/keys';
import { useNotify } from '../../kit/notify';
import { say } from '../../kit/say';
import type { TreeHandle } from '../../kit/tree/tree';
import { useAppDispatch, useSite } from '../../state/hooks';
import { dialogOpened, renamingStarted } from '../../state/ui-slice';
import { useCarryOut } from '../../state/use-carry-out';
import { neighbourInSequence, planMove } from '../recorder-moves';
import { recordNodeOf, type TreeEntry } from './tree-entries';

/** The keys that only the Servers tree has: to rename, to remove, and to move in a sequence. */
export function useTreeKeyboard(
  tree: RefObject<TreeHandle | null>,
): (entry: TreeEntry, event: KeyboardEvent) => void {
  const dispatch = useAppDispatch();
  const moveInSequence = useMoveInSequence(tree);

  const rename = (entry: TreeEntry): void => {
    if ('record' in entry) dispatch(renamingStarted(entry.key));
    else if (entry.kind === 'servers') dispatch(dialogOpened({ kind: 'renameSite' }));
  };
  const remove = (entry: TreeEntry): void => {
    if ('record' in entry) dispatch(dialogOpened({ kind: 'remove', node: recordNodeOf(entry) }));
  };

  return (entry, event) => {
    const [up, down] = treeShortcuts.move.keys;
    if (isPressed(event, up)) {
      void moveInSequence(entry, -1);
    } else if (isPressed(event, down)) {
      void moveInSequence(entry, 1);
    } else if (isAnyPressed(event, appCommands.rename.keys)) {
      rename(entry);
    } else if (isAnyPressed(event, appCommands.remove.keys)) {
      remove(entry);
    } else {
      return;
    }
    event.preventDefault();
  };
}

function useMoveInSequence(
  tree: RefObject<TreeHandle | null>,
): (entry: TreeEntry, by: -1 | 1) => Promise<void> {
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
          ? say(by === -1 ? 'servers.move.first' : 'servers.move.last', {
              name: record.name,
              group: allocation.group.name,
            })
          : say('servers.move.inNoGroup', { name: record.name });
      notify({ intent: 'info', title });
      return;
    }
    const plan = planMove(site, record.id, destination);
    if (plan.ok && (await carryOut(plan.commands))) tree.current?.focus();
  };
}
