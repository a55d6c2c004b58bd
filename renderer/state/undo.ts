import type { UnderstudyClient } from '../../shared/ipc/client';
import type { Notify } from '../kit/notify';
import { say, textOf } from '../kit/say';
import type { AppStore } from './store';

interface UndoContext {
  readonly store: AppStore;
  readonly client: UnderstudyClient;
  readonly notify: Notify;
}

/** Takes the last change of the site back, and says which it was. */
export async function undo(context: UndoContext): Promise<void> {
  await step(context, 'undo');
}

/** Does again what was taken back, and says what it was. */
export async function redo(context: UndoContext): Promise<void> {
  await step(context, 'redo');
}

async function step({ store, client, notify }: UndoContext, way: 'undo' | 'redo'): Promise<void> {
  const { siteMirror } = store.getState();
  if (siteMirror.state !== 'ready' || siteMirror.undoState[way] === null) return;
  const answer = await client.request(way === 'undo' ? 'site.undo' : 'site.redo', {});
  const back = way === 'undo';
  if (answer.ok) {
    notify({
      intent: 'info',
      title: say(back ? 'state.undone' : 'state.redone', { change: answer.value.label }),
    });
  } else {
    notify({
      intent: 'error',
      title: say(back ? 'state.notUndone' : 'state.notRedone'),
      body: textOf(answer.error.message),
    });
  }
}
