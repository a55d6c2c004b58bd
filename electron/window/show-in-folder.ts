import { shell } from 'electron';

/** Shows a file in the system's file manager. The path must be one that the main process made itself. */
export function showInFolder(path: string): void {
  shell.showItemInFolder(path);
}
