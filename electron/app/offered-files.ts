/** How long the page may take to ask for files that were announced to it, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Files that a person handed to the client from outside: on the command line, by a double click, by
 * a second start. The page is told to open or import, and when it asks for files by the dialog, it
 * gets these instead of the dialog.
 */
export class OfferedFiles {
  readonly #announce: (paths: readonly string[]) => void;
  readonly #now: () => number;
  #paths: readonly string[] | null = null;
  #announcedAt: number | null = null;
  #pageListens = false;

  /** `announce` tells the page that there are files; it is called only while the page listens. */
  constructor(announce: (paths: readonly string[]) => void, now: () => number = Date.now) {
    this.#announce = announce;
    this.#now = now;
  }

  /** Hands files to the page now, or as soon as it listens. */
  offer(paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.#paths = paths;
    this.#announcedAt = null;
    if (this.#pageListens) this.#announceNow(paths);
  }

  /** The page has come so far that it hears commands. */
  pageListens(): void {
    if (this.#pageListens) return;
    this.#pageListens = true;
    if (this.#paths !== null) this.#announceNow(this.#paths);
  }

  /** The page is gone, or begins anew. */
  pageLeft(): void {
    this.#pageListens = false;
  }

  /**
   * The files in place of a dialog; null when a dialog is to be shown. Files that the page did not
   * ask for in time are not given to it when it asks for something else.
   */
  take(): readonly string[] | null {
    const paths = this.#paths;
    const announcedAt = this.#announcedAt;
    this.#paths = null;
    this.#announcedAt = null;
    return announcedAt !== null && this.#now() - announcedAt <= PATIENCE_MS ? paths : null;
  }

  #announceNow(paths: readonly string[]): void {
    this.#announcedAt = this.#now();
    this.#announce(paths);
  }
}
