import { createAction, type PayloadAction, type UnknownAction } from '@reduxjs/toolkit';
import type { SiteChanged, UndoState } from '../../shared/ipc/contract';
import { applyChange, type Change } from '../../shared/change/change';
import type { Site } from '../../shared/model/site';

/**
 * The window's copy of the site. Only what the main process has made durable gets in here, as whole
 * snapshots or as changes; no view edits it.
 */
export type SiteMirror =
  | { readonly state: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'ready';
      readonly revision: number;
      readonly site: Site;
      readonly undoState: UndoState;
      /** The last change, for the status bar and for screen readers; null right after loading. */
      readonly last: Pick<SiteChanged, 'label' | 'kind'> | null;
    };

export const mirrorLoading = createAction<{ readonly loaded: number; readonly total: number }>(
  'siteMirror/loading',
);
export const mirrorFailed = createAction<{ readonly message: string }>('siteMirror/failed');
export const mirrorLoaded = createAction<{
  readonly revision: number;
  readonly site: Site;
  readonly undoState: UndoState;
}>('siteMirror/loaded');
export const mirrorChanged = createAction<
  Pick<SiteChanged, 'revision' | 'label' | 'kind' | 'undoState'> & { readonly change: Change }
>('siteMirror/changed');

const initial: SiteMirror = { state: 'loading', loaded: 0, total: 0 };

/**
 * A plain reducer and not a slice: Immer would walk and freeze 200,000 devices, while
 * `applyChange` copies only what a change touches.
 */
export function siteMirrorReducer(
  mirror: SiteMirror = initial,
  action: UnknownAction | PayloadAction<unknown>,
): SiteMirror {
  if (mirrorLoading.match(action)) {
    // A snapshot that replaces one on screen leaves the old one there until it has arrived.
    return mirror.state === 'ready' ? mirror : { state: 'loading', ...action.payload };
  }
  if (mirrorFailed.match(action)) return { state: 'failed', ...action.payload };
  if (mirrorLoaded.match(action)) return { state: 'ready', ...action.payload, last: null };
  if (mirrorChanged.match(action) && mirror.state === 'ready') {
    const { change, revision, undoState, label, kind } = action.payload;
    const site = applyChange(mirror.site, change);
    return { state: 'ready', revision, site, undoState, last: { label, kind } };
  }
  return mirror;
}
