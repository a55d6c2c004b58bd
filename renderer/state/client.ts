import type { UnderstudyClient } from '../../shared/ipc/client';

declare global {
  interface Window {
    /** Put there by the preload script, before any script of the page runs. */
    readonly understudy: UnderstudyClient;
  }
}

/** The way to the main process. Everything else takes it as an argument, so that tests can give their own. */
export function windowClient(): UnderstudyClient {
  return window.understudy;
}
