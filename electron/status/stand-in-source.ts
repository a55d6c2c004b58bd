import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { decodeJsonText } from '../../shared/json/decode-json-text';
import { message } from '../../shared/messages/message';
import { sentences } from '../../shared/messages/sentences';
import { reasonOf } from '../files/system-errors';
import { traceOf, type Log } from '../log';
import type { NoticeBoard } from '../notices/notice-board';
import { SerialQueue } from '../../shared/serial-queue';
import { readStandInFile, type StandInContent } from './stand-in-file';
import type { StatusSource, ToldTakeOver } from './status-source';

/**
 * A program that writes the file may leave it empty for a moment; so long after the last sign of
 * writing it is read, in milliseconds.
 */
const SETTLES_AFTER = 100;

const NOTICE = 'standInFile';

/**
 * A file in place of a live connection, for demonstrations and exercises: it says who stands in for
 * whom, and is read again whenever it changes. While it cannot be used a notice says why, and what
 * it said last holds, since nothing says that the take-overs have ended.
 */
export async function standInSource(
  path: string,
  notices: NoticeBoard,
  log: Log,
): Promise<StatusSource> {
  const listeners = new Set<() => void>();
  const readings = new SerialQueue();
  let said: readonly ToldTakeOver[] | null = null;

  const read = async (): Promise<void> => {
    const content = await contentOf(path);
    if (!content.ok) {
      notices.replace(NOTICE, {
        severity: 'warning',
        title: message('status.standIn.title'),
        message: sentences([
          content.reason,
          message(said === null ? 'status.standIn.unknown' : 'status.standIn.before'),
        ]),
        path,
      });
      return;
    }
    notices.replace(NOTICE, null);
    said = content.takeOvers;
    for (const listener of listeners) listener();
  };

  let settling: NodeJS.Timeout | undefined;
  const onSign = (_event: string, name: string | null): void => {
    // Not every system says which file of the folder it was.
    if (name !== null && name !== basename(path)) return;
    clearTimeout(settling);
    settling = setTimeout(() => void readings.run(read), SETTLES_AFTER);
  };
  try {
    // The folder and not the file: many programs write a new file and put it in the place of the old.
    watch(dirname(path), { persistent: false }, onSign).on('error', (error) => {
      log.warn('The stand-in file is no longer watched', traceOf(error));
    });
  } catch (error) {
    log.warn('The stand-in file cannot be watched', traceOf(error));
  }
  await readings.run(read);

  return {
    origin: { kind: 'standInFile', path },
    current: () => said,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function contentOf(path: string): Promise<StandInContent> {
  try {
    return readStandInFile(decodeJsonText(await readFile(path)));
  } catch (error) {
    return { ok: false, reason: message('status.standIn.notRead', { reason: reasonOf(error) }) };
  }
}
