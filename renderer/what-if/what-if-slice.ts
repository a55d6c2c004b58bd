import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { ScenarioId } from '../../shared/site/ids';
import type { ScenarioEvent } from '../../shared/site/scenario';

/** What is being tried. It lives in the window alone: nothing of it is configuration. */
export interface WhatIfState {
  readonly events: readonly ScenarioEvent[];
  /** How many of the events have happened in what is shown; the rest are still to come. */
  readonly shown: number;
  /** The saved scenario that was loaded; null for one that has not been saved. */
  readonly scenario: ScenarioId | null;
}

const initialState: WhatIfState = { events: [], shown: 0, scenario: null };

const whatIfSlice = createSlice({
  name: 'whatIf',
  initialState,
  reducers: {
    /** Something happens next; what was still to come comes after it. */
    eventsHappened: (state, { payload }: PayloadAction<readonly ScenarioEvent[]>): WhatIfState => ({
      ...state,
      events: state.events.toSpliced(state.shown, 0, ...payload),
      shown: state.shown + payload.length,
    }),
    eventRemoved: (state, { payload: index }: PayloadAction<number>): WhatIfState => ({
      ...state,
      events: state.events.toSpliced(index, 1),
      shown: index < state.shown ? state.shown - 1 : state.shown,
    }),
    /** Lets an event happen one place earlier (-1) or later (1). */
    eventMoved: (
      state,
      { payload: { index, by } }: PayloadAction<{ readonly index: number; readonly by: -1 | 1 }>,
    ): WhatIfState => {
      const event = state.events[index];
      const target = index + by;
      if (event === undefined || target < 0 || target >= state.events.length) return state;
      return { ...state, events: state.events.toSpliced(index, 1).toSpliced(target, 0, event) };
    },
    stepped: (state, { payload }: PayloadAction<number>): WhatIfState => ({
      ...state,
      shown: Math.min(Math.max(0, payload), state.events.length),
    }),
    startedOver: (): WhatIfState => initialState,
    scenarioLoaded: (
      _state,
      {
        payload: { scenario, events },
      }: PayloadAction<{
        readonly scenario: ScenarioId | null;
        readonly events: readonly ScenarioEvent[];
      }>,
    ): WhatIfState => ({ events, shown: events.length, scenario }),
    scenarioSaved: (state, { payload }: PayloadAction<ScenarioId>): WhatIfState => ({
      ...state,
      scenario: payload,
    }),
  },
});

export const {
  eventsHappened,
  eventRemoved,
  eventMoved,
  stepped,
  startedOver,
  scenarioLoaded,
  scenarioSaved,
} = whatIfSlice.actions;
export const whatIfReducer = whatIfSlice.reducer;
