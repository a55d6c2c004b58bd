import type { UnderstudyClient } from '../../shared/ipc/client';
import type { RequestChannel } from '../../shared/ipc/channels';
import type { Result } from '../../shared/ipc/result';
import { textOf } from '../kit/say';
import type { AppStore } from './store';
import { savingEnded, savingStarted } from './ui-slice';

const changing: readonly RequestChannel[] = [
  'site.execute',
  'site.undo',
  'site.redo',
  'import.commit',
];

/** The same client, which lets the store know while a change is on its way to the disk. */
export function trackSaving(client: UnderstudyClient, store: AppStore): UnderstudyClient {
  return {
    ...client,
    request: async (channel, input) => {
      if (!changing.includes(channel)) return client.request(channel, input);
      store.dispatch(savingStarted());
      const answer = await client.request(channel, input);
      store.dispatch(savingEnded({ failure: failureToSave(answer) }));
      return answer;
    },
  };
}

function failureToSave(answer: Result<unknown>): string | null {
  return !answer.ok && answer.error.code === 'notDurable' ? textOf(answer.error.message) : null;
}
