import { randomUUID } from 'node:crypto';
import type { Notice } from '../../shared/ipc/contract';
import type { RepositoryNotice } from '../store/site-repository';

/** What the person must know beyond the moment, until it is dismissed or the client ends. */
export class NoticeBoard {
  readonly #listeners = new Set<(notices: readonly Notice[]) => void>();
  #notices: readonly Notice[] = [];

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  post(notices: readonly RepositoryNotice[]): void {
    if (notices.length === 0) return;
    this.#set([...this.#notices, ...notices.map((notice) => ({ id: randomUUID(), ...notice }))]);
  }

  /** The one notice about something that changes: takes the place of the one before; null ends it. */
  replace(about: string, notice: RepositoryNotice | null): void {
    const others = this.#notices.filter(({ id }) => id !== about);
    if (notice === null && others.length === this.#notices.length) return;
    this.#set(notice === null ? others : [...others, { id: about, ...notice }]);
  }

  /** The notice with an id; undefined when it was dismissed. */
  find(id: string): Notice | undefined {
    return this.#notices.find((notice) => notice.id === id);
  }

  dismiss(id: string): void {
    this.#set(this.#notices.filter((notice) => notice.id !== id));
  }

  subscribe(listener: (notices: readonly Notice[]) => void): void {
    this.#listeners.add(listener);
  }

  #set(notices: readonly Notice[]): void {
    this.#notices = notices;
    for (const listener of this.#listeners) listener(notices);
  }
}
