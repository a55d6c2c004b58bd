import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { message, type Message } from '../../shared/messages/message';
import type { ScenarioId } from '../../shared/model/ids';
import type { ScenarioEvent } from '../../shared/model/scenario';

/** An event in its place. The same event may come twice: only `key` tells one from the other. */
export interface TimelineEvent {
  readonly key: number;
  readonly event: ScenarioEvent;
}

/** What is being tried, as one edit after the other leaves it. */
interface Trial {
  readonly events: readonly TimelineEvent[];
  /** How many of the events have happened in what is shown; the rest are still to come. */
  readonly shown: number;
  /** The saved scenario that was loaded; null for one that has not been saved. */
  readonly scenario: ScenarioId | null;
}

/** An edit that can be taken back, or made again. */
interface Edit {
  /** What was done, as an instruction: "Remove RS-01 fails". */
  readonly label: Message;
  readonly trial: Trial;
}

/** The what-if of this window. Nothing of it is configuration, and nothing of it is undone with it. */
export interface WhatIfState extends Trial {
  /** Edits that can be taken back, the last one last, each with how it was before. */
  readonly past: readonly Edit[];
  /** Edits that were taken back, the next one to make again last, each with how it was after. */
  readonly future: readonly Edit[];
  readonly nextKey: number;
}

/** More than anybody takes back one by one; a trial of a large site takes some memory. */
const MAX_PAST = 100;

const nothing: Trial = { events: [], shown: 0, scenario: null };

const initialState: WhatIfState = { ...nothing, past: [], future: [], nextKey: 0 };

/** Names an edit for whoever wants to take it back. */
interface Labelled {
  readonly label: Message;
}

const whatIfSlice = createSlice({
  name: 'whatIf',
  initialState,
  reducers: {
    /** Something happens next; what was still to come comes after it. */
    eventsHappened: (
      state,
      { payload }: PayloadAction<Labelled & { readonly events: readonly ScenarioEvent[] }>,
    ): WhatIfState => {
      const added = keyed(state, payload.events);
      return edited(state, payload, {
        events: state.events.toSpliced(state.shown, 0, ...added),
        shown: state.shown + added.length,
      });
    },
    eventRemoved: (
      state,
      { payload }: PayloadAction<Labelled & { readonly index: number }>,
    ): WhatIfState =>
      edited(state, payload, {
        events: state.events.toSpliced(payload.index, 1),
        shown: payload.index < state.shown ? state.shown - 1 : state.shown,
      }),
    /** Lets an event happen in another place; as many events have happened as before. */
    eventMoved: (
      state,
      { payload }: PayloadAction<Labelled & { readonly index: number; readonly to: number }>,
    ): WhatIfState => {
      const { index, to } = payload;
      const event = state.events[index];
      if (event === undefined || to === index || to < 0 || to >= state.events.length) return state;
      return edited(state, payload, {
        events: state.events.toSpliced(index, 1).toSpliced(to, 0, event),
      });
    },
    stepped: (state, { payload }: PayloadAction<number>): WhatIfState => ({
      ...state,
      shown: Math.min(Math.max(0, payload), state.events.length),
    }),
    startedOver: (state): WhatIfState =>
      edited(state, { label: message('whatIf.edit.clear') }, nothing),
    /** Other events take the place of those that are there, which can be brought back. */
    scenarioLoaded: (
      state,
      {
        payload: { scenario, events, label = message('whatIf.edit.load') },
      }: PayloadAction<{
        readonly scenario: ScenarioId | null;
        readonly events: readonly ScenarioEvent[];
        readonly label?: Message;
      }>,
    ): WhatIfState =>
      edited(state, { label }, { events: keyed(state, events), shown: events.length, scenario }),
    scenarioSaved: (state, { payload }: PayloadAction<ScenarioId>): WhatIfState => ({
      ...state,
      scenario: payload,
    }),
    takenBack: (state): WhatIfState => {
      const edit = state.past.at(-1);
      if (edit === undefined) return state;
      return {
        ...state,
        ...edit.trial,
        past: state.past.slice(0, -1),
        future: [...state.future, { label: edit.label, trial: trialOf(state) }],
      };
    },
    madeAgain: (state): WhatIfState => {
      const edit = state.future.at(-1);
      if (edit === undefined) return state;
      return {
        ...state,
        ...edit.trial,
        past: [...state.past, { label: edit.label, trial: trialOf(state) }],
        future: state.future.slice(0, -1),
      };
    },
  },
});

function edited(state: WhatIfState, { label }: Labelled, changes: Partial<Trial>): WhatIfState {
  const trial = trialOf(state);
  const added = (changes.events ?? []).filter(({ key }) => key >= state.nextKey).length;
  return {
    ...state,
    ...changes,
    past: [...state.past, { label, trial }].slice(-MAX_PAST),
    future: [],
    nextKey: state.nextKey + added,
  };
}

function keyed(
  { nextKey }: WhatIfState,
  events: readonly ScenarioEvent[],
): readonly TimelineEvent[] {
  return events.map((event, index) => ({ key: nextKey + index, event }));
}

function trialOf({ events, shown, scenario }: WhatIfState): Trial {
  return { events, shown, scenario };
}

export const {
  eventsHappened,
  eventRemoved,
  eventMoved,
  stepped,
  startedOver,
  scenarioLoaded,
  scenarioSaved,
  takenBack,
  madeAgain,
} = whatIfSlice.actions;
export const whatIfReducer = whatIfSlice.reducer;
