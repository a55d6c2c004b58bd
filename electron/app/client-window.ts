import type { BrowserWindow } from 'electron';
import type { EventChannel } from '../../shared/ipc/channels';
import type { Events } from '../../shared/ipc/contract';
import { tell } from '../ipc/main-ipc';
import type { CloseQuestion } from '../window/close-question';

/** The client's window with what belongs to it. */
export interface ClientWindow {
  readonly window: BrowserWindow;
  readonly closeQuestion: CloseQuestion;
  readonly tell: <Channel extends EventChannel>(channel: Channel, payload: Events[Channel]) => void;
}

export function clientWindow(window: BrowserWindow, closeQuestion: CloseQuestion): ClientWindow {
  return {
    window,
    closeQuestion,
    tell: (channel, payload) => {
      if (!window.isDestroyed()) tell(window.webContents, channel, payload);
    },
  };
}

/** Brings the window to the front, as a second start of the client does. */
export function bringToFront({ window }: ClientWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
