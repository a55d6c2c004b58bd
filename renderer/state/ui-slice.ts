import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { OpenDialog } from './open-dialog';
import { settingsRead } from './settings-read';

/** What is going on in the window, and is forgotten when it closes. */
export interface UiState {
  /** Whether the settings are the person's own; before that nothing may be shown in them, or written. */
  readonly settingsKnown: boolean;
  /** Keys of nodes that have a draft (see renderer/state/drafts); the drafts themselves are not in Redux. */
  readonly unsavedNodes: readonly string[];
  /** How many requests that change the site are under way. */
  readonly saving: number;
  /** Why the last such request could not be made durable; null when it could. */
  readonly saveFailure: string | null;
  /** What the tree is filtered by; empty shows everything. */
  readonly search: string;
  readonly dialog: OpenDialog | null;
  /** How often the person has asked to go on from the search into the tree. */
  readonly treeFocusAsked: number;
  /** Key of the tree node whose name is being edited in place. */
  readonly renaming: string | null;
}

const initialState: UiState = {
  settingsKnown: false,
  unsavedNodes: [],
  saving: 0,
  saveFailure: null,
  search: '',
  dialog: null,
  treeFocusAsked: 0,
  renaming: null,
};

const uiSlice = createSlice({
  name: 'ui',
  initialState,
  reducers: {
    unsavedNodesChanged: (state, { payload }: PayloadAction<readonly string[]>) => ({
      ...state,
      unsavedNodes: payload,
    }),
    savingStarted: (state) => ({ ...state, saving: state.saving + 1 }),
    savingEnded: (state, { payload }: PayloadAction<{ readonly failure: string | null }>) => ({
      ...state,
      saving: state.saving - 1,
      saveFailure: payload.failure,
    }),
    searchChanged: (state, { payload }: PayloadAction<string>) => ({ ...state, search: payload }),
    treeFocusAsked: (state) => ({ ...state, treeFocusAsked: state.treeFocusAsked + 1 }),
    dialogOpened: (state, { payload }: PayloadAction<OpenDialog>) => ({
      ...state,
      dialog: payload,
    }),
    dialogClosed: (state) => ({ ...state, dialog: null }),
    renamingStarted: (state, { payload }: PayloadAction<string>) => ({
      ...state,
      renaming: payload,
    }),
    renamingEnded: (state) => ({ ...state, renaming: null }),
  },
  extraReducers: (builder) => {
    builder.addCase(settingsRead, (state) => ({ ...state, settingsKnown: true }));
  },
});

export const {
  unsavedNodesChanged,
  savingStarted,
  savingEnded,
  searchChanged,
  treeFocusAsked,
  dialogOpened,
  dialogClosed,
  renamingStarted,
  renamingEnded,
} = uiSlice.actions;
export const uiReducer = uiSlice.reducer;
