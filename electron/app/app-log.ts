import { join } from 'node:path';
import electronLog from 'electron-log/node';
import type { Log } from '../log';

/** The log in the data folder. Nothing is printed but in development: a terminal may be public. */
export function appLog(folder: string, alsoPrint: boolean): Log {
  electronLog.transports.file.resolvePathFn = () => join(folder, 'logs', 'main.log');
  electronLog.transports.file.maxSize = 2 * 1024 * 1024;
  electronLog.transports.console.level = alsoPrint ? 'warn' : false;
  return {
    info: (message, details) => {
      electronLog.info(message, details ?? '');
    },
    warn: (message, details) => {
      electronLog.warn(message, details ?? '');
    },
    error: (message, details) => {
      electronLog.error(message, details ?? '');
    },
  };
}
