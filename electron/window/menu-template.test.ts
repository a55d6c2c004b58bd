import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { appCommandIds, type AppCommandId } from '../../shared/app-commands/app-commands';
import type { UndoState } from '../../shared/ipc/contract';
import { message } from '../../shared/messages/message';
import { menuTemplate } from './menu-template';

type Item = MenuItemConstructorOptions;

const nothingToUndo: UndoState = { undo: null, redo: null };
const linux = { isMac: false, isPackaged: true };

function menu(
  undoState = nothingToUndo,
  platform = linux,
  send: (command: AppCommandId) => void = () => undefined,
): readonly Item[] {
  return menuTemplate(undoState, platform, send);
}

const itemsOf = ({ submenu }: Item): readonly Item[] => (Array.isArray(submenu) ? submenu : []);

const itemCalled = (menus: readonly Item[], label: string): Item | undefined =>
  menus.flatMap(itemsOf).find((item) => item.label === label);

// Electron's typings ask for what a click comes with; the menu looks at none of it.
const choose = (item: Item): void => {
  (item.click as (() => void) | undefined)?.();
};

describe('the native menu', () => {
  it('has every command, in the order of the table', () => {
    const sent: AppCommandId[] = [];
    const menus = menu(nothingToUndo, linux, (command) => sent.push(command));
    menus.flatMap(itemsOf).forEach(choose);
    expect([...new Set(sent)]).toEqual(appCommandIds);
  });

  it('divides its parts, and has what the system brings among them', () => {
    const [file, edit] = menu();
    const shown = (item: Item): string => item.label ?? item.role ?? '|';
    expect(itemsOf(file ?? {}).map(shown)).toEqual([
      ...['Import export…', 'Open sample site', '|'],
      ...['Open site file…', 'Save site as…', '|'],
      ...['Save', 'Discard', '|'],
      'Exit',
    ]);
    expect(itemsOf(edit ?? {}).map(shown)).toEqual([
      ...['Undo', 'Redo', '|'],
      ...['cut', 'copy', 'paste', 'selectAll', '|'],
      ...['Rename', 'Remove…', '|'],
      'Search',
    ]);
  });

  it('names what undo and redo would do, an ampersand being one', () => {
    const menus = menu({ undo: message('history.rename', { name: 'A', to: 'B & C' }), redo: null });
    expect(itemCalled(menus, 'Undo Rename A to B && C')).toMatchObject({ enabled: true });
    expect(itemCalled(menus, 'Redo')).toMatchObject({ enabled: false });
  });

  it.each([
    ['Import export…', 'CmdOrCtrl+I'],
    ['Zoom out', 'CmdOrCtrl+-'],
    ['Redo', 'CmdOrCtrl+Y'],
    ['Keyboard shortcuts', 'F1'],
  ])('shows the keys of %s: %s', (label, accelerator) => {
    expect(itemCalled(menu(), label)).toMatchObject({ accelerator });
  });

  it('leaves to the page the keys that a text field needs', () => {
    expect(itemCalled(menu(), 'Remove…')).toMatchObject({
      accelerator: 'Delete',
      registerAccelerator: false,
    });
  });

  it('follows macOS there', () => {
    const menus = menu(nothingToUndo, { isMac: true, isPackaged: true });
    expect(itemCalled(menus, 'Redo')).toMatchObject({ accelerator: 'CmdOrCtrl+Shift+Z' });
    expect(itemCalled(menus, 'Exit')).toBeUndefined();
    expect(menus[0]).toEqual({ role: 'appMenu' });
  });
});
