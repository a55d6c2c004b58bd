import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { defaultSettings, type Settings, type SettingsChanges } from '../../shared/ipc/settings';

/** How the person has arranged the client; written back to the settings file when it changes. */
export interface UiState {
  readonly settings: Settings;
  /** Keys of nodes that have a draft (see renderer/drafts); the drafts themselves are not in Redux. */
  readonly unsavedNodes: readonly string[];
}

const initialState: UiState = { settings: defaultSettings, unsavedNodes: [] };

const uiSlice = createSlice({
  name: 'ui',
  initialState,
  reducers: {
    settingsRead: (state, { payload }: PayloadAction<Settings>) => ({
      ...state,
      settings: payload,
    }),
    settingsChanged: (state, { payload }: PayloadAction<SettingsChanges>) => ({
      ...state,
      settings: { ...state.settings, ...payload } as Settings,
    }),
    unsavedNodesChanged: (state, { payload }: PayloadAction<readonly string[]>) => ({
      ...state,
      unsavedNodes: payload,
    }),
  },
});

export const { settingsRead, settingsChanged, unsavedNodesChanged } = uiSlice.actions;
export const uiReducer = uiSlice.reducer;
