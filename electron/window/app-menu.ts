import { app, Menu } from 'electron';
import type { AppCommandId } from '../../shared/app-commands/app-commands';
import type { UndoState } from '../../shared/ipc/contract';
import { menuTemplate } from './menu-template';

/** The native menu. It sends commands to the window and knows nothing of the site but its undo state. */
export function setAppMenu(undoState: UndoState, send: (command: AppCommandId) => void): void {
  const platform = { isMac: process.platform === 'darwin', isPackaged: app.isPackaged };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(undoState, platform, send)));
}
