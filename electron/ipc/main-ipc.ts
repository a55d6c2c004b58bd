import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { requestChannels, type EventChannel } from '../../shared/ipc/channels';
import type { Events } from '../../shared/ipc/contract';
import { failure } from '../../shared/ipc/result';
import type { Log } from '../log';
import { answerRequest, type Handlers } from './answer-request';

/** Whom the main process listens to. */
export interface TrustedSenders {
  readonly isTrusted: (sender: WebContents) => boolean;
  /** Whether a page of this address is the client's own. */
  readonly isOwnPage: (url: string) => boolean;
}

/**
 * Answers every request of the contract, and no other. Only the main frame of one of the client's
 * own windows, showing the client's own page, is answered.
 */
export function answerRequests(handlers: Handlers, senders: TrustedSenders, log: Log): void {
  for (const channel of requestChannels) {
    ipcMain.handle(channel, (event, ...inputs: readonly unknown[]) => {
      if (!isTrustedSender(event, senders) || inputs.length !== 1) {
        log.warn('A request was refused', { channel, reason: 'sender' });
        return failure({ code: 'invalidInput', message: 'This request is not allowed.' });
      }
      return answerRequest(channel, inputs[0], handlers, log);
    });
  }
}

/** Tells a window of an event; a window that is just going away is passed over. */
export function tell<Channel extends EventChannel>(
  contents: WebContents,
  channel: Channel,
  payload: Events[Channel],
): void {
  if (!contents.isDestroyed()) contents.send(channel, payload);
}

function isTrustedSender(event: IpcMainInvokeEvent, senders: TrustedSenders): boolean {
  const { senderFrame } = event;
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    senders.isTrusted(event.sender) &&
    senders.isOwnPage(senderFrame.url)
  );
}
