import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, UndoState } from '../../shared/ipc/contract';

type Item = MenuItemConstructorOptions;

const isMac = process.platform === 'darwin';

/** The native menu. It sends commands to the window and knows nothing of the site but its undo state. */
export function setAppMenu(undoState: UndoState, send: (command: MenuCommand) => void): void {
  const item = (label: string, command: MenuCommand, options: Item = {}): Item => ({
    label,
    click: () => {
      send(command);
    },
    ...options,
  });
  const separator: Item = { type: 'separator' };
  // Shown, but left to the page: as accelerators they would be taken from text fields.
  const shownOnly = (accelerator: string): Item => ({ accelerator, registerAccelerator: false });

  const file: Item = {
    label: '&File',
    submenu: [
      item('Import export…', 'import', { accelerator: 'CmdOrCtrl+I' }),
      item('Open sample site', 'openSample'),
      separator,
      item('Open site file…', 'open', { accelerator: 'CmdOrCtrl+O' }),
      item('Save site as…', 'saveAs', { accelerator: 'CmdOrCtrl+Shift+S' }),
      separator,
      item('Save', 'save', { accelerator: 'CmdOrCtrl+S' }),
      item('Discard', 'discard'),
      ...(isMac ? [] : [separator, { role: 'quit', label: 'Exit' } as const]),
    ],
  };
  const edit: Item = {
    label: '&Edit',
    submenu: [
      item(undoState.undo === null ? 'Undo' : `Undo ${literal(undoState.undo)}`, 'undo', {
        accelerator: 'CmdOrCtrl+Z',
        enabled: undoState.undo !== null,
      }),
      item(undoState.redo === null ? 'Redo' : `Redo ${literal(undoState.redo)}`, 'redo', {
        accelerator: isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y',
        enabled: undoState.redo !== null,
      }),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      separator,
      item('Rename', 'rename', shownOnly('F2')),
      item('Remove…', 'remove', shownOnly('Delete')),
      separator,
      item('Search', 'search', { accelerator: 'CmdOrCtrl+K' }),
    ],
  };
  const servers: Item = {
    label: '&Servers',
    submenu: [
      item('Add group…', 'addGroup', { accelerator: 'CmdOrCtrl+G' }),
      item('Register failover recording server…', 'registerFailoverRecorder'),
      item('Register recording server…', 'registerRecordingServer'),
    ],
  };
  const view: Item = {
    label: '&View',
    submenu: [
      item('Servers', 'showServers', { accelerator: 'CmdOrCtrl+1' }),
      item('Coverage', 'showCoverage', { accelerator: 'CmdOrCtrl+2' }),
      item('What-if', 'showWhatIf', { accelerator: 'CmdOrCtrl+3' }),
      item('Readiness', 'showReadiness', { accelerator: 'CmdOrCtrl+4' }),
      item('Settings', 'showSettings', { accelerator: 'CmdOrCtrl+,' }),
      separator,
      item('Zoom in', 'zoomIn', { accelerator: 'CmdOrCtrl+Plus' }),
      // The key without Shift on most keyboards; shown only once.
      item('Zoom in', 'zoomIn', { accelerator: 'CmdOrCtrl+=', visible: false }),
      item('Zoom out', 'zoomOut', { accelerator: 'CmdOrCtrl+-' }),
      item('Actual size', 'resetZoom', { accelerator: 'CmdOrCtrl+0' }),
      separator,
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [separator, { role: 'toggleDevTools' } as const]),
    ],
  };
  const help: Item = {
    role: 'help',
    label: '&Help',
    submenu: [
      item('Keyboard shortcuts', 'keyboardShortcuts', { accelerator: 'F1' }),
      item('About Understudy', 'about'),
    ],
  };
  const mac: readonly Item[] = isMac ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, file, edit, servers, view, help]));
}

/** A label in which an ampersand is one, and no marker of a mnemonic. */
function literal(label: string): string {
  return label.replaceAll('&', '&&');
}
