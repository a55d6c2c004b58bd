import { useCallback } from 'react';
import type { EditCommand } from '../../shared/commands/command';
import { useAppStore, useClient } from './hooks';
import { useNotify } from '../kit/notify';
import { say, textOf } from '../kit/say';
import { settledRequest } from './settled-request';

/**
 * Carries out a gesture that has no form in which a refusal could stand: a drag, a key, a menu item.
 * A refusal is told in the corner of the window. Answers whether it was carried out, once the
 * mirror shows it.
 */
export function useCarryOut(): (commands: readonly EditCommand[]) => Promise<boolean> {
  const store = useAppStore();
  const client = useClient();
  const notify = useNotify();
  return useCallback(
    async (commands) => {
      const input = { commands: [...commands] };
      const answer = await settledRequest(client, store, 'site.execute', input);
      if (!answer.ok) {
        notify({
          intent: 'error',
          title: say('state.notChanged'),
          body: textOf(answer.error.message),
        });
      }
      return answer.ok;
    },
    [store, client, notify],
  );
}
