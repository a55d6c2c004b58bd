import { randomUUID } from 'node:crypto';

interface Offer {
  readonly token: string;
  readonly paths: readonly string[];
}

/**
 * Files that a person handed to the client from outside: on the command line, by a double click, by
 * a second start. The page is told of them by a token, with which it asks for their import; so it
 * never learns a path that it could ask for otherwise. Of several offers the last one counts.
 */
export class OfferedFiles {
  readonly #announce: (token: string) => void;
  #offer: Offer | null = null;
  #isAnnounced = false;
  #pageListens = false;

  /** `announce` tells the page of files; it is called only while the page listens. */
  constructor(announce: (token: string) => void) {
    this.#announce = announce;
  }

  /** Tells the page of files now, or as soon as it listens. */
  offer(paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.#offer = { token: randomUUID(), paths };
    this.#isAnnounced = false;
    this.#announceIfListening();
  }

  /** The page has come so far that it hears events. */
  pageListens(): void {
    this.#pageListens = true;
    this.#announceIfListening();
  }

  /** The page is gone, or begins anew: what it was told of and has not asked for it is told again. */
  pageLeft(): void {
    this.#pageListens = false;
    this.#isAnnounced = false;
  }

  /** The files behind a token, once; null when there are none (any more). */
  take(token: string): readonly string[] | null {
    if (this.#offer?.token !== token) return null;
    const { paths } = this.#offer;
    this.#offer = null;
    return paths;
  }

  #announceIfListening(): void {
    if (!this.#pageListens || this.#isAnnounced || this.#offer === null) return;
    this.#isAnnounced = true;
    this.#announce(this.#offer.token);
  }
}
