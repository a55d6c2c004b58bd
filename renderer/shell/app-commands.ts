import type { UnderstudyClient } from '../../shared/ipc/client';
import type { MenuCommand } from '../../shared/ipc/contract';
import type { DraftActions } from '../state/drafts/draft-actions';
import { saveSiteAs, startImport } from '../import/import-actions';
import { nodeKey } from '../state/node-ref';
import { goTo } from '../state/navigation/go-to';
import { selectedNodeOf } from '../state/navigation/selected-node';
import type { ViewId } from '../state/navigation/view-id';
import { preferencesChanged } from '../state/preferences-slice';
import { focusSearch } from './focus-search';
import { isModalOpen } from '../kit/modal-open';
import type { Notify } from '../kit/notify';
import type { OpenDialog } from '../state/open-dialog';
import type { AppStore } from '../state/store';
import { isEditingText, redoText, undoText } from '../kit/text-editing';
import { dialogOpened, renamingStarted } from '../state/ui-slice';
import { redo, undo } from '../state/undo';
import { nextZoom, previousZoom } from '../state/zoom';

/** What a command needs to act. */
export interface CommandContext {
  readonly store: AppStore;
  readonly client: UnderstudyClient;
  readonly notify: Notify;
  readonly drafts: DraftActions;
}

/** Something a person can ask of the client from anywhere: by key, menu or button. */
export interface AppCommand {
  /** As the list of keyboard shortcuts calls it. */
  readonly label: string;
  /** The keys, `Ctrl` standing for the platform's own; empty when there are none. */
  readonly keys: readonly string[];
  /** Whether it does its work also while a dialog is open. */
  readonly overDialogs: boolean;
  readonly run: (context: CommandContext) => void | Promise<void>;
}

/** Every command once, whoever calls it. */
export const appCommands: Readonly<Record<MenuCommand, AppCommand>> = {
  import: behind('Import a management-server export…', ['Ctrl+I'], (context) =>
    startImport(context, { kind: 'dialog', expect: 'export' }),
  ),
  open: behind('Open a site file…', ['Ctrl+O'], (context) =>
    startImport(context, { kind: 'dialog', expect: 'siteFile' }),
  ),
  openSample: behind('Open the sample site', [], (context) =>
    startImport(context, { kind: 'sample' }),
  ),
  saveAs: behind('Save the site as a file…', ['Ctrl+Shift+S'], saveSiteAs),
  save: behind('Save the changes of the selected node', ['Ctrl+S'], async ({ drafts, store }) => {
    await drafts.save(nodeKey(selectedNodeOf(store.getState())));
  }),
  discard: behind('Discard the changes of the selected node', [], ({ drafts, store }) => {
    drafts.discard(nodeKey(selectedNodeOf(store.getState())));
  }),
  undo: over('Undo', ['Ctrl+Z'], async (context) => {
    if (isEditingText()) undoText();
    else if (!isBehindDialog(context.store)) await undo(context);
  }),
  redo: over('Redo', ['Ctrl+Y', 'Ctrl+Shift+Z'], async (context) => {
    if (isEditingText()) redoText();
    else if (!isBehindDialog(context.store)) await redo(context);
  }),
  search: behind('Search', ['Ctrl+K'], ({ store }) => {
    store.dispatch(goTo({ view: 'servers' }));
    focusSearch();
  }),
  addGroup: opens('Add a failover group…', { kind: 'addGroup' }, ['Ctrl+G']),
  registerRecordingServer: opens('Register a recording server…', {
    kind: 'registerRecordingServer',
  }),
  registerFailoverRecorder: opens('Register a failover recording server…', {
    kind: 'registerFailoverRecorder',
  }),
  rename: behind('Rename', ['F2'], ({ store }) => {
    const node = selectedNodeOf(store.getState());
    if (!('id' in node)) {
      store.dispatch(dialogOpened({ kind: 'renameSite' }));
      return;
    }
    store.dispatch(goTo({ view: 'servers' }));
    store.dispatch(renamingStarted(nodeKey(node)));
  }),
  remove: behind('Remove', ['Delete'], ({ store }) => {
    const node = selectedNodeOf(store.getState());
    if ('id' in node) store.dispatch(dialogOpened({ kind: 'remove', node }));
  }),
  showServers: shows('Show the servers', ['Ctrl+1'], 'servers'),
  showCoverage: shows('Show Coverage', ['Ctrl+2'], 'coverage'),
  showWhatIf: shows('Show What-if', ['Ctrl+3'], 'whatIf'),
  showReadiness: shows('Show Readiness', ['Ctrl+4'], 'readiness'),
  showSettings: shows('Show the settings', ['Ctrl+,'], 'settings'),
  zoomIn: zooms('Zoom in', ['Ctrl+Plus'], nextZoom),
  zoomOut: zooms('Zoom out', ['Ctrl+Minus'], previousZoom),
  resetZoom: zooms('Actual size', ['Ctrl+0'], () => 1),
  about: opens('About Understudy', { kind: 'about' }),
  keyboardShortcuts: opens('Keyboard shortcuts', { kind: 'keyboardShortcuts' }, ['F1']),
};

/** Runs a command, unless a dialog stands before what it would act on. */
export function runAppCommand(command: MenuCommand, context: CommandContext): void {
  const { overDialogs, run } = appCommands[command];
  if (overDialogs || !isBehindDialog(context.store)) void run(context);
}

function isBehindDialog(store: AppStore): boolean {
  const state = store.getState();
  return state.ui.dialog !== null || state.import.phase !== 'idle' || isModalOpen();
}

function behind(label: string, keys: readonly string[], run: AppCommand['run']): AppCommand {
  return { label, keys, overDialogs: false, run };
}

function over(label: string, keys: readonly string[], run: AppCommand['run']): AppCommand {
  return { label, keys, overDialogs: true, run };
}

function opens(label: string, dialog: OpenDialog, keys: readonly string[] = []): AppCommand {
  return behind(label, keys, ({ store }) => {
    store.dispatch(dialogOpened(dialog));
  });
}

function shows(label: string, keys: readonly string[], view: ViewId): AppCommand {
  return behind(label, keys, ({ store }) => {
    store.dispatch(goTo({ view }));
  });
}

function zooms(
  label: string,
  keys: readonly string[],
  next: (zoomFactor: number) => number,
): AppCommand {
  return over(label, keys, ({ store }) => {
    const { zoomFactor } = store.getState().preferences;
    store.dispatch(preferencesChanged({ zoomFactor: next(zoomFactor) }));
  });
}
