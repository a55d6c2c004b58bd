import type { UnderstudyClient } from '../../shared/ipc/client';
import type { Executed, RequestInput } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/result';
import type { AppStore } from './store';

type ChangingChannel = 'site.execute' | 'site.undo' | 'site.redo' | 'import.commit';

/**
 * Asks for a change of the site and answers once the mirror shows it, so that whoever waited sees
 * the site as it is now: a new group can be selected, a form does not fall back to the old text.
 */
export async function settledRequest<Channel extends ChangingChannel>(
  client: UnderstudyClient,
  store: AppStore,
  channel: Channel,
  input: RequestInput<Channel>,
): Promise<Result<Executed>> {
  const result: Result<Executed> = await client.request(channel, input);
  if (result.ok) await mirrorReaches(store, result.value.revision);
  return result;
}

function mirrorReaches(store: AppStore, revision: number): Promise<void> {
  const reached = (): boolean => {
    const { siteMirror } = store.getState();
    // A mirror that has failed shows its own screen; waiting for it would never end.
    return (
      siteMirror.state === 'failed' ||
      (siteMirror.state === 'ready' && siteMirror.revision >= revision)
    );
  };
  if (reached()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!reached()) return;
      stop();
      resolve();
    });
  });
}
