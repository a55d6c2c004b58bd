import type { BrowserWindow } from 'electron';
import type { EventChannel } from '../../shared/ipc/channels';
import type { Events, MenuCommand } from '../../shared/ipc/contract';
import { tell } from '../ipc/main-ipc';
import { CloseQuestion } from '../window/close-question';

/** The client's window with what belongs to it. */
export interface ClientWindow {
  readonly window: BrowserWindow;
  readonly closeQuestion: CloseQuestion;
  readonly tell: <Channel extends EventChannel>(channel: Channel, payload: Events[Channel]) => void;
}

export function clientWindow(window: BrowserWindow): ClientWindow {
  return {
    window,
    closeQuestion: new CloseQuestion(window),
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

/** Hands a menu command to the page. */
export function sendCommand(client: ClientWindow, command: MenuCommand): void {
  client.tell('menu.command', { command });
}
