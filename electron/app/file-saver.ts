import { basename } from 'node:path';
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { failure, success, type Result } from '../../shared/ipc/result';
import { message } from '../../shared/messages/message';
import { nodeFileSystem } from '../files/node-file-system';
import { reasonOf } from '../files/system-errors';
import { writeAtomically } from '../files/write-atomically';
import { traceOf, type Log } from '../log';
import { showInFolder } from '../window/show-in-folder';

/** What a file name may not hold on the systems on which it may be opened. */
const FORBIDDEN_IN_NAME = /[<>:"/\\|?*\u0000-\u001f]/g;

/** A file that a person wants to have. */
export interface WantedFile {
  /** For the log, which holds no names: "A report". */
  readonly logAs: string;
  /** Of the dialog. */
  readonly title: string;
  /** What the dialog proposes, without the extension; may hold anything. */
  readonly name: string;
  readonly filter: FileFilter & { readonly extensions: readonly [string] };
  /** Asked for only when the person has said where to. */
  readonly content: () => Promise<Iterable<string | Uint8Array>>;
}

/** Writes files where a person says, and remembers which, so that only those can be shown. */
export class FileSaver {
  readonly #log: Log;
  readonly #saved = new Set<string>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Asks where to, and writes the file there. Null when the person closed the dialog. */
  async save(
    window: BrowserWindow,
    { logAs, title, name, filter, content }: WantedFile,
  ): Promise<Result<{ readonly path: string } | null>> {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title,
      defaultPath: `${name.replaceAll(FORBIDDEN_IN_NAME, '-')}.${filter.extensions[0]}`,
      filters: [{ ...filter, extensions: [...filter.extensions] }],
    });
    if (canceled || filePath === '') return success(null);
    try {
      await writeAtomically(nodeFileSystem, filePath, await content());
    } catch (error) {
      this.#log.warn(`${logAs} could not be written`, traceOf(error));
      return failure({
        code: 'notWritten',
        message: message('failure.fileNotWritten', {
          file: basename(filePath),
          reason: reasonOf(error),
        }),
      });
    }
    this.#saved.add(filePath);
    return success({ path: filePath });
  }

  /** Shows a file that was saved since the client's start in the system's file manager. */
  reveal(path: string): Result<null> {
    if (!this.#saved.has(path)) {
      return failure({ code: 'gone', message: message('failure.fileNotOurs') });
    }
    showInFolder(path);
    return success(null);
  }
}
