import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Severity } from '../../shared/readiness/finding';
import type { Sorting } from '../kit/collection/column';

/** What Readiness shows. It lives in the window, so that a look at a server costs nothing of it. */
export interface ReadinessState {
  /** What the findings are filtered by; empty shows all. */
  readonly text: string;
  /** Null shows every severity. */
  readonly severity: Severity | null;
  readonly withIgnored: boolean;
  /** Null: worst first. */
  readonly sorting: Sorting | null;
  /** Keys of the groups that are closed. */
  readonly closedGroups: readonly string[];
  /** Key of the row that is selected: a finding's id, or a group's key. */
  readonly selected: string | null;
}

const initialState: ReadinessState = {
  text: '',
  severity: null,
  withIgnored: false,
  sorting: null,
  closedGroups: [],
  selected: null,
};

/** What a person can filter the findings by. */
type Filter = Pick<ReadinessState, 'text' | 'severity' | 'withIgnored'>;

const readinessSlice = createSlice({
  name: 'readiness',
  initialState,
  reducers: {
    filterChanged: (state, { payload }: PayloadAction<Partial<Filter>>): ReadinessState => ({
      ...state,
      ...payload,
    }),
    sortingChanged: (state, { payload }: PayloadAction<Sorting>): ReadinessState => ({
      ...state,
      sorting: payload,
    }),
    groupsClosed: (state, { payload }: PayloadAction<readonly string[]>): ReadinessState => ({
      ...state,
      closedGroups: [...new Set([...state.closedGroups, ...payload])],
    }),
    groupsOpened: (state, { payload }: PayloadAction<readonly string[]>): ReadinessState => {
      const opened = new Set(payload);
      return { ...state, closedGroups: state.closedGroups.filter((key) => !opened.has(key)) };
    },
    rowSelected: (state, { payload }: PayloadAction<string | null>): ReadinessState => ({
      ...state,
      selected: payload,
    }),
    /** Selects a finding and lets everything be shown, so that it is not hidden. */
    findingShown: (_state, { payload }: PayloadAction<string>): ReadinessState => ({
      ...initialState,
      selected: payload,
    }),
  },
});

export const {
  filterChanged,
  sortingChanged,
  groupsClosed,
  groupsOpened,
  rowSelected,
  findingShown,
} = readinessSlice.actions;
export const readinessReducer = readinessSlice.reducer;
