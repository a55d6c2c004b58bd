import { resolve } from 'node:path';

const STAND_IN_STATUS = '--stand-in-status=';

/**
 * The files that a command line names: JSON files only, since it also carries switches and, in
 * development, the path of the client itself.
 */
export function filesOnCommandLine(args: readonly string[], folder: string): readonly string[] {
  return args
    .slice(1)
    .filter((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.json'))
    .map((arg) => resolve(folder, arg));
}

/**
 * The file of `--stand-in-status=FILE`, which says who stands in for whom while there is no live
 * connection; null when the command line has no such switch.
 */
export function standInStatusOnCommandLine(args: readonly string[], folder: string): string | null {
  const given = args.find((arg) => arg.startsWith(STAND_IN_STATUS));
  return given === undefined ? null : resolve(folder, given.slice(STAND_IN_STATUS.length));
}
