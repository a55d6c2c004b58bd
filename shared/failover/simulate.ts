import type { ScenarioEvent } from '../site/scenario';
import type { Site } from '../site/site';
import { advance, type Advance } from './advance';
import { quietState, type RuntimeState } from './runtime-state';

/** An event of a scenario, what came of it, and the state after it. */
export type SimulationStep = {
  /** The event's zero-based place in the scenario. */
  readonly index: number;
  readonly event: ScenarioEvent;
} & Advance;

/** An event that cannot happen, because of what came before it. */
export type RefusedStep = Extract<SimulationStep, { readonly outcome: 'refused' }>;

export interface Simulation {
  /** One step for each event, in order. Each holds the whole state, so any of them can be shown. */
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
  const steps: SimulationStep[] = [];
  let state = quietState;
  for (const [index, event] of scenario.entries()) {
    const step: SimulationStep = { index, event, ...advance(site, state, event) };
    steps.push(step);
    ({ state } = step);
  }
  return { steps, refused: steps.filter((step) => step.outcome === 'refused'), final: state };
}
