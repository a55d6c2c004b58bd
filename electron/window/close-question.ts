import { dialog, type BrowserWindow } from 'electron';
import { tell } from '../ipc/main-ipc';
import { say } from '../say';

/**
 * Lets the page ask about unsaved drafts before the window closes. A page that has crashed cannot
 * ask and has no drafts any more; for one that hangs, the system's own dialog asks. Neither can keep
 * the person from leaving.
 */
export class CloseQuestion {
  readonly #window: BrowserWindow;
  readonly #onStay: () => void;
  #drafts = 0;
  #agreed = false;
  #hangs = false;

  /** `onStay` is called when the person wants to stay after all: then the client does not quit. */
  constructor(window: BrowserWindow, onStay: () => void) {
    this.#window = window;
    this.#onStay = onStay;
    window.on('unresponsive', () => {
      this.#hangs = true;
    });
    window.on('responsive', () => {
      this.#hangs = false;
    });
    window.webContents.on('render-process-gone', () => {
      this.#drafts = 0;
      this.#hangs = false;
    });
    window.on('close', (event) => {
      if (this.#agreed || this.#drafts === 0) return;
      event.preventDefault();
      if (this.#hangs) void this.#askInPlaceOfPage();
      else tell(window.webContents, 'window.closeRequested', null);
    });
  }

  /** How many drafts are open in the page. */
  setUnsaved(drafts: number): void {
    this.#drafts = drafts;
  }

  /** What the person answered. */
  answer(close: boolean): void {
    if (!close) {
      this.#onStay();
      return;
    }
    this.#agreed = true;
    this.#window.close();
  }

  async #askInPlaceOfPage(): Promise<void> {
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: say('dialog.hangs'),
      detail: say('dialog.hangs.detail'),
      buttons: [say('dialog.hangs.wait'), say('dialog.hangs.close')],
      defaultId: 0,
      cancelId: 0,
    });
    if (!this.#window.isDestroyed()) this.answer(response === 1);
  }
}
