import { useCallback, useEffect } from 'react';
import type { AppCommandId } from '../../../shared/app-commands/app-commands';
import { paneShortcuts } from '../../../shared/app-commands/local-shortcuts';
import { useDraftActions } from '../../state/drafts/drafts-context';
import { runAppCommand } from './command-handlers';
import { useAppStore, useClient } from '../../state/hooks';
import { isAnyPressed, type KeyPress } from '../../kit/keys';
import { focusNextPane } from '../../kit/focus-next-pane';
import { useNotify } from '../../kit/notify';
import { commandOfKey } from './command-of-key';
import { watchTextEditing } from '../../kit/text-editing';

/** What runs a command of the client by its name, for `RunCommandProvider`. */
export function useCommandRunner(): (command: AppCommandId) => void {
  const store = useAppStore();
  const client = useClient();
  const notify = useNotify();
  const drafts = useDraftActions();
  return useCallback(
    (command) => {
      runAppCommand(command, { store, client, notify, drafts });
    },
    [store, client, notify, drafts],
  );
}

/** Lets keys and the native menu run commands, as long as the caller is shown. */
export function useKeysAndMenu(run: (command: AppCommandId) => void): void {
  const client = useClient();
  useEffect(() => watchTextEditing(), []);
  useEffect(
    () =>
      client.on('menu.command', ({ command }) => {
        run(command);
      }),
    [client, run],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const pane = paneOfKey(event);
      if (pane !== null) {
        event.preventDefault();
        focusNextPane(pane);
        return;
      }
      const command = commandOfKey(event);
      if (command === null) return;
      // So that the native menu, which gets what the page leaves over, does not run it again.
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [run]);
}

function paneOfKey(press: KeyPress): 'forwards' | 'backwards' | null {
  if (isAnyPressed(press, paneShortcuts.next.keys)) return 'forwards';
  return isAnyPressed(press, paneShortcuts.previous.keys) ? 'backwards' : null;
}
