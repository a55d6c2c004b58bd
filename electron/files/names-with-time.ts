/** A moment as a part of a file name that every system allows: 2026-11-22T10-15-30-123Z. */
export function timeInName(moment: Date): string {
  return moment.toISOString().replace(/[:.]/g, '-');
}

/** The name under which a file is kept that could not be used. */
export function setAsideName(path: string, moment: Date): string {
  return `${path}.set-aside-${timeInName(moment)}`;
}

/** The name under which a copy is kept of a file before a newer version writes it in its own way. */
export function olderName(path: string, versions: string, moment: Date): string {
  return `${path}.${versions}-${timeInName(moment)}`;
}

let temporaryFiles = 0;

/** A name beside `path` for writing it; never the same twice. */
export function temporaryName(path: string, moment: Date): string {
  temporaryFiles += 1;
  return `${path}.tmp-${timeInName(moment)}-${process.pid}-${temporaryFiles}`;
}

/**
 * Whether a name is that of a temporary file of ours or of electron-store (`name.tmp-…`), which a
 * killed program leaves behind.
 */
export function isTemporaryName(name: string): boolean {
  return /\.tmp-[\w-]+$/.test(name);
}
