/**
 * Whether a modal dialog is on screen, whichever part of the client has opened it: most views have
 * dialogs of their own, of which the store knows nothing.
 */
export function isModalOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}
