import { message, type Message } from '../messages/message';

/** The menus of the native menu bar, from left to right. */
export const menuIds = ['file', 'edit', 'servers', 'view', 'help'] as const;
export type MenuId = (typeof menuIds)[number];

interface PlaceInMenu {
  readonly in: MenuId;
  /** Lines divide the parts of a menu; parts that are missing here are the system's (copy, paste). */
  readonly part: number;
  readonly label: Message;
  /** What macOS shows instead of the first key. */
  readonly keyOnMac?: string;
}

/** Something a person can ask of the client from anywhere: by key, from the menu, by a button. */
export interface AppCommand {
  /** What it is called where it stands by itself: in the list of shortcuts, in a tooltip. */
  readonly label: Message;
  /** Its keys, `Ctrl` standing for the platform's own command key. Menus and tooltips show the first. */
  readonly keys: readonly string[];
  /** Who listens to its keys. In the tree they mean the node with the focus; other lists keep them for their own. */
  readonly heard: 'everywhere' | 'inTree';
  readonly menu: PlaceInMenu;
}

const table = {
  import: {
    label: message('command.import'),
    keys: ['Ctrl+I'],
    heard: 'everywhere',
    menu: { in: 'file', part: 1, label: message('menu.import') },
  },
  openSample: {
    label: message('command.openSample'),
    keys: [],
    heard: 'everywhere',
    menu: { in: 'file', part: 1, label: message('menu.openSample') },
  },
  open: {
    label: message('command.open'),
    keys: ['Ctrl+O'],
    heard: 'everywhere',
    menu: { in: 'file', part: 2, label: message('menu.open') },
  },
  saveAs: {
    label: message('command.saveAs'),
    keys: ['Ctrl+Shift+S'],
    heard: 'everywhere',
    menu: { in: 'file', part: 2, label: message('menu.saveAs') },
  },
  save: {
    label: message('command.save'),
    keys: ['Ctrl+S'],
    heard: 'everywhere',
    menu: { in: 'file', part: 3, label: message('menu.save') },
  },
  discard: {
    label: message('command.discard'),
    keys: [],
    heard: 'everywhere',
    menu: { in: 'file', part: 3, label: message('menu.discard') },
  },
  undo: {
    label: message('command.undo'),
    keys: ['Ctrl+Z'],
    heard: 'everywhere',
    menu: { in: 'edit', part: 1, label: message('menu.undo') },
  },
  redo: {
    label: message('command.redo'),
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    heard: 'everywhere',
    menu: { in: 'edit', part: 1, label: message('menu.redo'), keyOnMac: 'Ctrl+Shift+Z' },
  },
  rename: {
    label: message('command.rename'),
    keys: ['F2'],
    heard: 'inTree',
    menu: { in: 'edit', part: 3, label: message('menu.rename') },
  },
  remove: {
    label: message('command.remove'),
    keys: ['Delete'],
    heard: 'inTree',
    menu: { in: 'edit', part: 3, label: message('menu.remove') },
  },
  search: {
    label: message('command.search'),
    keys: ['Ctrl+K'],
    heard: 'everywhere',
    menu: { in: 'edit', part: 4, label: message('menu.search') },
  },
  addGroup: {
    label: message('command.addGroup'),
    keys: ['Ctrl+G'],
    heard: 'everywhere',
    menu: { in: 'servers', part: 1, label: message('menu.addGroup') },
  },
  registerFailoverRecorder: {
    label: message('command.registerFailoverRecorder'),
    keys: [],
    heard: 'everywhere',
    menu: { in: 'servers', part: 1, label: message('menu.registerFailoverRecorder') },
  },
  registerRecordingServer: {
    label: message('command.registerRecordingServer'),
    keys: [],
    heard: 'everywhere',
    menu: { in: 'servers', part: 1, label: message('menu.registerRecordingServer') },
  },
  showServers: {
    label: message('command.showServers'),
    keys: ['Ctrl+1'],
    heard: 'everywhere',
    menu: { in: 'view', part: 1, label: message('menu.showServers') },
  },
  showCoverage: {
    label: message('command.showCoverage'),
    keys: ['Ctrl+2'],
    heard: 'everywhere',
    menu: { in: 'view', part: 1, label: message('menu.showCoverage') },
  },
  showWhatIf: {
    label: message('command.showWhatIf'),
    keys: ['Ctrl+3'],
    heard: 'everywhere',
    menu: { in: 'view', part: 1, label: message('menu.showWhatIf') },
  },
  showReadiness: {
    label: message('command.showReadiness'),
    keys: ['Ctrl+4'],
    heard: 'everywhere',
    menu: { in: 'view', part: 1, label: message('menu.showReadiness') },
  },
  showSettings: {
    label: message('command.showSettings'),
    keys: ['Ctrl+,'],
    heard: 'everywhere',
    menu: { in: 'view', part: 1, label: message('menu.showSettings') },
  },
  zoomIn: {
    label: message('command.zoomIn'),
    keys: ['Ctrl+Plus'],
    heard: 'everywhere',
    menu: { in: 'view', part: 2, label: message('menu.zoomIn') },
  },
  zoomOut: {
    label: message('command.zoomOut'),
    keys: ['Ctrl+Minus'],
    heard: 'everywhere',
    menu: { in: 'view', part: 2, label: message('menu.zoomOut') },
  },
  resetZoom: {
    label: message('command.resetZoom'),
    keys: ['Ctrl+0'],
    heard: 'everywhere',
    menu: { in: 'view', part: 2, label: message('menu.resetZoom') },
  },
  keyboardShortcuts: {
    label: message('command.keyboardShortcuts'),
    keys: ['F1'],
    heard: 'everywhere',
    menu: { in: 'help', part: 1, label: message('menu.keyboardShortcuts') },
  },
  about: {
    label: message('command.about'),
    keys: [],
    heard: 'everywhere',
    menu: { in: 'help', part: 1, label: message('menu.about') },
  },
} satisfies Readonly<Record<string, AppCommand>>;

export type AppCommandId = keyof typeof table;

/**
 * Every command of the client once, in the order of the native menu: what it is called and which keys
 * it has. What it does is the window's (`renderer/shell/commands/`).
 */
export const appCommands: Readonly<Record<AppCommandId, AppCommand>> = table;

/** The names of all commands, in the order of the native menu. */
export const appCommandIds = Object.keys(table) as readonly AppCommandId[];
