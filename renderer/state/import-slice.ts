import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { ImportMode } from '../../shared/commands/command';
import type { ImportPreview } from '../../shared/files/import-preview';
import type { ImportProgress, RequestInput } from '../../shared/ipc/contract';

/** Where the files come from: a dialog of the system, the sample, or a drop on the window. */
export type ImportSource = RequestInput<'import.start'>['source'];

/** An import, from the choice of files until it is in the site or was given up. */
export type ImportState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'reading';
      readonly job: string;
      readonly source: ImportSource;
      readonly progress: ImportProgress | null;
    }
  | {
      readonly phase: 'preview';
      readonly job: string;
      readonly source: ImportSource;
      readonly preview: ImportPreview;
      readonly mode: ImportMode;
      /** Why bringing it in has failed, if it was tried. */
      readonly failure: string | null;
    }
  | {
      readonly phase: 'applying';
      readonly job: string;
      readonly source: ImportSource;
      readonly preview: ImportPreview;
      readonly mode: ImportMode;
      readonly progress: ImportProgress | null;
    }
  | { readonly phase: 'failed'; readonly source: ImportSource; readonly message: string };

const importSlice = createSlice({
  name: 'import',
  initialState: (): ImportState => ({ phase: 'idle' }),
  reducers: {
    importStarted: (
      _state,
      { payload }: PayloadAction<{ readonly job: string; readonly source: ImportSource }>,
    ): ImportState => ({ phase: 'reading', ...payload, progress: null }),
    importProgressed: (state, { payload }: PayloadAction<ImportProgress>): ImportState =>
      (state.phase === 'reading' || state.phase === 'applying') && state.job === payload.job
        ? { ...state, progress: payload }
        : state,
    importRead: (
      state,
      { payload }: PayloadAction<{ readonly preview: ImportPreview; readonly mode: ImportMode }>,
    ): ImportState =>
      state.phase === 'reading'
        ? {
            phase: 'preview',
            job: state.job,
            source: state.source,
            ...payload,
            failure: null,
          }
        : state,
    importModeChosen: (state, { payload }: PayloadAction<ImportMode>): ImportState =>
      state.phase === 'preview' ? { ...state, mode: payload } : state,
    importApplying: (state): ImportState => {
      if (state.phase !== 'preview') return state;
      const { failure: _, ...agreed } = state;
      return { ...agreed, phase: 'applying', progress: null };
    },
    importRefused: (state, { payload }: PayloadAction<string>): ImportState => {
      if (state.phase !== 'applying') return state;
      const { progress: _, ...tried } = state;
      return { ...tried, phase: 'preview', failure: payload };
    },
    importFailed: (state, { payload }: PayloadAction<string>): ImportState =>
      state.phase === 'reading'
        ? { phase: 'failed', source: state.source, message: payload }
        : state,
    importEnded: (): ImportState => ({ phase: 'idle' }),
  },
});

export const {
  importStarted,
  importProgressed,
  importRead,
  importModeChosen,
  importApplying,
  importRefused,
  importFailed,
  importEnded,
} = importSlice.actions;
export const importReducer = importSlice.reducer;
