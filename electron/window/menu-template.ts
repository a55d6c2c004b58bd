import type { MenuItemConstructorOptions } from 'electron';
import {
  appCommandIds,
  appCommands,
  menuIds,
  type AppCommandId,
  type MenuId,
} from '../../shared/app-commands/app-commands';
import type { UndoState } from '../../shared/ipc/contract';
import { message, type Message } from '../../shared/messages/message';
import { say, textOf } from '../say';

type Item = MenuItemConstructorOptions;

interface Platform {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
}

const menuLabels: Readonly<Record<MenuId, Message>> = {
  file: message('menu.file'),
  edit: message('menu.edit'),
  servers: message('menu.servers'),
  view: message('menu.view'),
  help: message('menu.help'),
};

/** The native menu from the table of commands, with what the system itself brings in between. */
export function menuTemplate(
  undoState: UndoState,
  platform: Platform,
  send: (command: AppCommandId) => void,
): Item[] {
  const menus = menuIds.map((menu): Item => {
    const parts = new Map(systemParts(menu, platform));
    for (const id of appCommandIds) {
      const { in: place, part } = appCommands[id].menu;
      if (place !== menu) continue;
      const click = (): void => {
        send(id);
      };
      const items = itemsOf(id, platform, { ...undoOptions(id, undoState), click });
      parts.set(part, [...(parts.get(part) ?? []), ...items]);
    }
    const inOrder = [...parts].toSorted(([a], [b]) => a - b).map(([, items]) => items);
    return {
      label: textOf(menuLabels[menu]),
      submenu: inOrder.flatMap((items, index) =>
        index === 0 ? items : [{ type: 'separator' }, ...items],
      ),
      ...(menu === 'help' ? { role: 'help' } : {}),
    };
  });
  return platform.isMac ? [{ role: 'appMenu' }, ...menus] : menus;
}

function systemParts(menu: MenuId, { isMac, isPackaged }: Platform): readonly [number, Item[]][] {
  switch (menu) {
    case 'file':
      return isMac ? [] : [[4, [{ role: 'quit', label: say('menu.exit') }]]];
    case 'edit':
      return [[2, [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]]];
    case 'view':
      return [
        [3, [{ role: 'togglefullscreen' }]],
        ...(isPackaged ? [] : [[4, [{ role: 'toggleDevTools' }]] satisfies [number, Item[]]]),
      ];
    case 'servers':
    case 'help':
      return [];
  }
}

function itemsOf(id: AppCommandId, { isMac }: Platform, options: Item): readonly Item[] {
  const { heard, keys, menu } = appCommands[id];
  const key = (isMac ? menu.keyOnMac : undefined) ?? keys[0];
  const item: Item = { label: textOf(menu.label), ...options };
  if (key === undefined) return [item];
  // Shown, but left to the page: as accelerators they would be taken from text fields.
  if (heard === 'inTree') return [{ ...item, accelerator: key, registerAccelerator: false }];
  const shown: Item = { ...item, accelerator: accelerator(key) };
  // The key without Shift on most keyboards; shown only once.
  return key.endsWith('+Plus')
    ? [shown, { ...item, accelerator: 'CmdOrCtrl+=', visible: false }]
    : [shown];
}

function accelerator(keys: string): string {
  return keys.replace('Ctrl', 'CmdOrCtrl').replace('Minus', '-');
}

function undoOptions(id: AppCommandId, { undo, redo }: UndoState): Item {
  switch (id) {
    case 'undo':
      return undo === null
        ? { enabled: false }
        : { enabled: true, label: say('menu.undoThis', { change: literal(textOf(undo)) }) };
    case 'redo':
      return redo === null
        ? { enabled: false }
        : { enabled: true, label: say('menu.redoThis', { change: literal(textOf(redo)) }) };
    default:
      return {};
  }
}

/** A label in which an ampersand is one, and no marker of a mnemonic. */
function literal(label: string): string {
  return label.replaceAll('&', '&&');
}
