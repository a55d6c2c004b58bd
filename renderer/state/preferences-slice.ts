import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { defaultSettings, type Settings } from '../../shared/ipc/settings';
import { settingsRead } from './settings-read';

/** How the person has arranged the client. Where they are in it is the navigation's. */
export type Preferences = Omit<Settings, 'view' | 'selectedNode' | 'expandedNodes' | 'tabs'>;

const initialState = preferencesFrom(defaultSettings);

const preferencesSlice = createSlice({
  name: 'preferences',
  initialState,
  reducers: {
    preferencesChanged: (state, { payload }: PayloadAction<Partial<Preferences>>): Preferences => ({
      ...state,
      ...payload,
    }),
  },
  extraReducers: (builder) => {
    builder.addCase(settingsRead, (_state, { payload }) => preferencesFrom(payload));
  },
});

function preferencesFrom(settings: Settings): Preferences {
  const { view: _v, selectedNode: _s, expandedNodes: _e, tabs: _t, ...preferences } = settings;
  return preferences;
}

export const { preferencesChanged } = preferencesSlice.actions;
export const preferencesReducer = preferencesSlice.reducer;
