import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { requestChannels, type EventChannel } from '../../shared/ipc/channels';
import type { Events } from '../../shared/ipc/contract';
import { failure } from '../../shared/ipc/result';
import { message } from '../../shared/messages/message';
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
      const reason = inputs.length === 1 ? distrust(event, senders) : 'arguments';
      if (reason !== null) {
        log.warn('A request was refused', { channel, reason });
        return failure({ code: 'invalidInput', message: message('failure.notAllowed') });
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

/** Why a sender is not answered; null when it is one of the client's own. */
function distrust(
  { sender, senderFrame }: IpcMainInvokeEvent,
  { isTrusted, isOwnPage }: TrustedSenders,
): string | null {
  if (!isTrusted(sender)) return 'window';
  if (senderFrame === null) return 'frame-gone';
  if (senderFrame.parent !== null) return 'subframe';
  return isOwnPage(senderFrame.url) ? null : 'page';
}
