import { useCallback, useEffect } from 'react';
import type { MenuCommand } from '../../shared/ipc/contract';
import { useDraftActions } from '../state/drafts/drafts-context';
import { runAppCommand } from './app-commands';
import { useAppStore, useClient } from '../state/hooks';
import { focusNextPane } from '../kit/panes';
import { useNotify } from '../kit/notify';
import { commandOfKey } from './shortcuts';
import { watchTextEditing } from '../kit/text-editing';

/** What runs a command of the client by its name, for `RunCommandProvider`. */
export function useCommandRunner(): (command: MenuCommand) => void {
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
export function useKeysAndMenu(run: (command: MenuCommand) => void): void {
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
      if (event.key === 'F6') {
        event.preventDefault();
        focusNextPane(event.shiftKey ? 'backwards' : 'forwards');
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
