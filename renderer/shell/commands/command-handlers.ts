import type { AppCommandId } from '../../../shared/app-commands/app-commands';
import type { UnderstudyClient } from '../../../shared/ipc/client';
import type { DraftActions } from '../../state/drafts/draft-actions';
import { saveSiteAs, startImport } from '../../import/import-actions';
import { nodeKey } from '../../state/node-ref';
import { goTo } from '../../state/navigation/go-to';
import { selectedNodeOf } from '../../state/navigation/selected-node';
import type { ViewId } from '../../state/navigation/view-id';
import { preferencesChanged } from '../../state/preferences-slice';
import { focusSearch } from '../focus-search';
import { isModalOpen } from '../../kit/modal-open';
import type { Notify } from '../../kit/notify';
import type { OpenDialog } from '../../state/open-dialog';
import type { AppStore } from '../../state/store';
import { isEditingText, redoText, undoText } from '../../kit/text-editing';
import { dialogOpened, renamingStarted } from '../../state/ui-slice';
import { redo, undo } from '../../state/undo';
import { nextZoom, previousZoom } from '../../state/zoom';

/** What a command needs to act. */
export interface CommandContext {
  readonly store: AppStore;
  readonly client: UnderstudyClient;
  readonly notify: Notify;
  readonly drafts: DraftActions;
}

/** What a command does in the window. */
interface CommandHandler {
  /** Whether it does its work also while a dialog is open. */
  readonly overDialogs: boolean;
  readonly run: (context: CommandContext) => void | Promise<void>;
}

const handlers: Readonly<Record<AppCommandId, CommandHandler>> = {
  import: behind((context) => startImport(context, { kind: 'dialog', expect: 'export' })),
  openSample: behind((context) => startImport(context, { kind: 'sample' })),
  open: behind((context) => startImport(context, { kind: 'dialog', expect: 'siteFile' })),
  saveAs: behind(saveSiteAs),
  save: behind(async ({ drafts, store }) => {
    await drafts.save(nodeKey(selectedNodeOf(store.getState())));
  }),
  discard: behind(({ drafts, store }) => {
    drafts.discard(nodeKey(selectedNodeOf(store.getState())));
  }),
  undo: over(async (context) => {
    if (isEditingText()) undoText();
    else if (!isBehindDialog(context.store)) await undo(context);
  }),
  redo: over(async (context) => {
    if (isEditingText()) redoText();
    else if (!isBehindDialog(context.store)) await redo(context);
  }),
  rename: behind(({ store }) => {
    const node = selectedNodeOf(store.getState());
    if (!('id' in node)) {
      store.dispatch(dialogOpened({ kind: 'renameSite' }));
      return;
    }
    store.dispatch(goTo({ view: 'servers' }));
    store.dispatch(renamingStarted(nodeKey(node)));
  }),
  remove: behind(({ store }) => {
    const node = selectedNodeOf(store.getState());
    if ('id' in node) store.dispatch(dialogOpened({ kind: 'remove', node }));
  }),
  search: behind(({ store }) => {
    store.dispatch(goTo({ view: 'servers' }));
    focusSearch();
  }),
  addGroup: opens({ kind: 'addGroup' }),
  registerFailoverRecorder: opens({ kind: 'registerFailoverRecorder' }),
  registerRecordingServer: opens({ kind: 'registerRecordingServer' }),
  showServers: shows('servers'),
  showCoverage: shows('coverage'),
  showWhatIf: shows('whatIf'),
  showReadiness: shows('readiness'),
  showSettings: shows('settings'),
  zoomIn: zooms(nextZoom),
  zoomOut: zooms(previousZoom),
  resetZoom: zooms(() => 1),
  keyboardShortcuts: opens({ kind: 'keyboardShortcuts' }),
  about: opens({ kind: 'about' }),
};

/** Runs a command, unless a dialog stands before what it would act on. */
export function runAppCommand(command: AppCommandId, context: CommandContext): void {
  const { overDialogs, run } = handlers[command];
  if (overDialogs || !isBehindDialog(context.store)) void run(context);
}

function isBehindDialog(store: AppStore): boolean {
  const state = store.getState();
  return state.ui.dialog !== null || state.import.phase !== 'idle' || isModalOpen();
}

function behind(run: CommandHandler['run']): CommandHandler {
  return { overDialogs: false, run };
}

function over(run: CommandHandler['run']): CommandHandler {
  return { overDialogs: true, run };
}

function opens(dialog: OpenDialog): CommandHandler {
  return behind(({ store }) => {
    store.dispatch(dialogOpened(dialog));
  });
}

function shows(view: ViewId): CommandHandler {
  return behind(({ store }) => {
    store.dispatch(goTo({ view }));
  });
}

function zooms(next: (zoomFactor: number) => number): CommandHandler {
  return over(({ store }) => {
    const { zoomFactor } = store.getState().preferences;
    store.dispatch(preferencesChanged({ zoomFactor: next(zoomFactor) }));
  });
}
