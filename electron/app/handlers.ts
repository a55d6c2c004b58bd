import { app, dialog } from 'electron';
import { failure, success, type Result } from '../../shared/ipc/result';
import { message } from '../../shared/messages/message';
import type { CheckedInput, Handlers } from '../ipc/answer-request';
import type { Log } from '../log';
import type { NoticeBoard } from '../notices/notice-board';
import type { SettingsKeeper } from '../settings/settings-keeper';
import type { ClientWindow } from './client-window';
import type { OfferedFiles } from './offered-files';
import type { OpenSite } from './open-site';
import { sampleSiteFiles } from './sample-site';
import { setNativeTheme } from '../window/native-theme';
import { showInFolder } from '../window/show-in-folder';
import { saveDiagram } from '../report/save-diagram';
import { saveReport } from '../report/save-report';
import { say } from '../say';
import { FileSaver } from './file-saver';
import { saveSiteFile } from './save-site-file';

/** What the handlers work with. */
export interface HandlerContext {
  readonly client: () => ClientWindow;
  /** Waits until the site is loaded: the window opens before that. */
  readonly site: () => Promise<OpenSite>;
  readonly offered: OfferedFiles;
  readonly settings: SettingsKeeper;
  readonly notices: NoticeBoard;
  readonly log: Log;
  /** The folder of the client's own assets. */
  readonly assets: string;
  readonly dataFolder: string;
}

/** What the main process does for each request. */
export function appHandlers(context: HandlerContext): Handlers {
  const { client, site, offered, settings, notices, log } = context;
  const files = new FileSaver(log);
  return {
    'site.snapshot': async () => success(await (await site()).writer.snapshotForWindow()),
    'site.execute': async ({ commands }) => (await site()).writer.execute(commands),
    'site.undo': async () => (await site()).writer.undo(),
    'site.redo': async () => (await site()).writer.redo(),
    'status.read': async () => success((await site()).status.report),
    'import.start': async ({ job, source }) => {
      const paths = await pathsOf(source, context);
      if (paths === null) return success(null);
      const { imports } = await site();
      return imports.start(job, paths, (progress) => {
        client().tell('import.progress', progress);
      });
    },
    'import.commit': async ({ job, mode }) => {
      const { imports } = await site();
      return imports.commit(job, mode, (progress) => {
        client().tell('import.progress', progress);
      });
    },
    'import.cancel': async ({ job }) => {
      (await site()).imports.cancel(job);
      return success(null);
    },
    'siteFile.saveAs': async () => saveSiteFile(client().window, (await site()).writer.site, files),
    'report.save': async ({ format }) =>
      saveReport(client().window, (await site()).writer.site, format, files),
    'diagram.save': async (drawing) =>
      saveDiagram(client().window, (await site()).writer.site, drawing, files),
    'savedFile.reveal': ({ path }) => files.reveal(path),
    'settings.read': () => success(settings.settings),
    'settings.write': (changes) => {
      settings.change(settingsOnly(changes));
      if (changes.zoomFactor !== undefined) {
        client().window.webContents.setZoomFactor(changes.zoomFactor);
      }
      if (changes.theme !== undefined) setNativeTheme(changes.theme);
      return success(null);
    },
    'window.ready': () => {
      offered.pageListens();
      return success(null);
    },
    'window.setUnsaved': ({ drafts }) => {
      client().closeQuestion.setUnsaved(drafts);
      return success(null);
    },
    'window.answerClose': ({ close }) => {
      client().closeQuestion.answer(close);
      return success(null);
    },
    'notices.list': () => success(notices.notices),
    'notices.dismiss': ({ id }) => {
      notices.dismiss(id);
      return success(null);
    },
    'notices.reveal': ({ id }) => reveal(notices, id),
    'app.info': () =>
      success({
        version: app.getVersion(),
        electron: process.versions.electron,
        chrome: process.versions.chrome,
        node: process.versions.node,
        platform: [process.platform, process.arch].join(' '),
        dataFolder: context.dataFolder,
      }),
    'app.reportError': ({ kind, stack }) => {
      // The first lines of a stack repeat the message, which may quote what a person has typed.
      const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
      log.error('A window reported an error', {
        error: kind,
        at: frames.slice(0, 12).join('\n'),
      });
      return success(null);
    },
  };
}

/** The files to import; null when the person closed the dialog, or the offer has been replaced. */
async function pathsOf(
  source: CheckedInput<'import.start'>['source'],
  { client, offered, assets }: HandlerContext,
): Promise<readonly string[] | null> {
  switch (source.kind) {
    case 'sample':
      return sampleSiteFiles(assets);
    case 'dropped':
      return source.paths;
    case 'offered':
      return offered.take(source.token);
    case 'dialog': {
      const wantsExport = source.expect === 'export';
      const { canceled, filePaths } = await dialog.showOpenDialog(client().window, {
        title: say(wantsExport ? 'dialog.importExport' : 'dialog.openSiteFile'),
        properties: wantsExport ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: [
          {
            name: say(wantsExport ? 'dialog.type.export' : 'dialog.type.site'),
            extensions: ['json'],
          },
          { name: say('dialog.type.all'), extensions: ['*'] },
        ],
      });
      return canceled ? null : filePaths;
    }
  }
}

function reveal(notices: NoticeBoard, id: string): Result<null> {
  const path = notices.find(id)?.path ?? null;
  if (path === null) {
    return failure({ code: 'gone', message: message('failure.noticeGone') });
  }
  showInFolder(path);
  return success(null);
}

/** The schema leaves what was not given undefined, which the settings' type does not know. */
function settingsOnly(
  changes: CheckedInput<'settings.write'>,
): Parameters<SettingsKeeper['change']>[0] {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
