import type { BrowserWindow } from 'electron';
import { tell } from '../ipc/main-ipc';

/** So long the page may take to show its question before the person is let go, in milliseconds. */
const PATIENCE = 5000;

/**
 * Lets the page ask about unsaved drafts before the window closes. A page that has crashed or hangs
 * cannot ask, and must not trap the person: then the window closes at the second try.
 */
export class CloseQuestion {
  readonly #window: BrowserWindow;
  #drafts = 0;
  #agreed = false;
  #askedAt: number | null = null;
  #responsive = true;

  constructor(window: BrowserWindow) {
    this.#window = window;
    window.on('unresponsive', () => {
      this.#responsive = false;
    });
    window.on('responsive', () => {
      this.#responsive = true;
    });
    window.webContents.on('render-process-gone', () => {
      this.#responsive = false;
    });
    window.on('close', (event) => {
      if (this.#mayClose()) return;
      event.preventDefault();
      this.#askedAt = Date.now();
      tell(window.webContents, 'window.closeRequested', null);
    });
  }

  /** How many drafts are open in the page. */
  setUnsaved(drafts: number): void {
    this.#drafts = drafts;
  }

  /** What the person answered. */
  answer(close: boolean): void {
    this.#askedAt = null;
    if (!close) return;
    this.#agreed = true;
    this.#window.close();
  }

  #mayClose(): boolean {
    const waitedInVain = this.#askedAt !== null && Date.now() - this.#askedAt > PATIENCE;
    return this.#agreed || this.#drafts === 0 || (!this.#responsive && waitedInVain);
  }
}
