import type { ScenarioEvent } from '../model/scenario';
import type { Site } from '../model/site';
import { playEvent, type EventOutcome } from './play-event';
import {
  happen,
  newLiveState,
  release,
  standIn,
  type LiveState,
  type RuntimeState,
} from './runtime-state';
import { standInOf } from './select-standby';

/** An event of a scenario and what came of it. */
export type SimulationStep = {
  /** The event's zero-based place in the scenario. */
  readonly index: number;
  readonly event: ScenarioEvent;
} & EventOutcome;

/** An event that cannot happen, because of what came before it. */
export type RefusedStep = Extract<SimulationStep, { readonly outcome: 'refused' }>;

export interface Simulation {
  /** One step for each event, in order. */
  readonly steps: readonly SimulationStep[];
  /** The steps whose events cannot happen. They change nothing; the events after them still do. */
  readonly refused: readonly RefusedStep[];
  /** The state after the last event. */
  readonly final: RuntimeState;
}

/**
 * Plays a scenario from the quiet state: "simulated from the configuration; timing and tie-breaks
 * are assumptions" is to be shown with whatever comes from here. The site must be sound.
 */
export function simulate(site: Site, scenario: readonly ScenarioEvent[]): Simulation {
  const final = newLiveState();
  const steps = scenario.map((event, index): SimulationStep => ({
    index,
    event,
    ...playEvent(site, final, event),
  }));
  return { steps, refused: steps.filter((step) => step.outcome === 'refused'), final };
}

/**
 * The state after so many events of a simulation, so that one can step back and forth in it: 0 is
 * the quiet state, `steps.length` the final one. Nothing is decided again, so it costs little.
 */
export function stateAfter({ steps }: Simulation, events: number): RuntimeState {
  const state = newLiveState();
  for (const step of steps.slice(0, events)) replay(state, step);
  return state;
}

/** How many failed recording servers nobody stands in for after each step, first to last. */
export function uncoveredAfterEach({ steps }: Simulation): readonly number[] {
  const state = newLiveState();
  return steps.map((step) => {
    replay(state, step);
    return state.failed.size - state.takenOver.size;
  });
}

function replay(state: LiveState, step: SimulationStep): void {
  if (step.outcome === 'refused') return;
  happen(state, step.event);
  if (step.released !== null) release(state, step.released);
  const found = step.selection === null ? null : standInOf(step.selection);
  if (found !== null) standIn(state, found);
}
