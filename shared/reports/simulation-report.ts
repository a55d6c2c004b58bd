import type { RuntimeState } from '../failover/runtime-state';
import { uncovered } from '../failover/runtime-state';
import type { Considered, Selection, UnprotectedReason } from '../failover/select-standby';
import { stateAfter, type Simulation } from '../failover/simulate';
import type { ScenarioEvent } from '../model/scenario';

/** A selection of a simulation as programs read it; `failoverRecorder: null` = nobody was found. */
export type TakeoverReport = TakeoverOutcome & {
  readonly recordingServer: string;
  readonly considered: readonly {
    readonly failoverRecorder: string;
    readonly failoverGroup: string | null;
    readonly outcome: Considered['outcome'];
    readonly busyWith: string | null;
  }[];
};

type TakeoverOutcome =
  | { readonly failoverRecorder: string; readonly reason: 'chosen' }
  | { readonly failoverRecorder: null; readonly reason: UnprotectedReason };

/** A simulation as programs read it. */
export interface SimulationReport {
  readonly steps: readonly {
    readonly event: ScenarioEvent['event'];
    readonly server: string;
    readonly takeovers: readonly TakeoverReport[];
    readonly unprotected: readonly string[];
  }[];
  readonly final: {
    readonly takenOver: Readonly<Record<string, string>>;
    readonly unprotected: readonly string[];
  };
}

/** Puts a simulation without refused events into the report's shape. */
export function simulationReport(simulation: Simulation): SimulationReport {
  return {
    steps: simulation.steps.map((step, index) => ({
      event: step.event.event,
      server: step.event.server,
      takeovers:
        step.outcome === 'applied' && step.selection !== null ? [takeover(step.selection)] : [],
      unprotected: uncovered(stateAfter(simulation, index + 1)),
    })),
    final: finalReport(simulation.final),
  };
}

function finalReport(state: RuntimeState): SimulationReport['final'] {
  return { takenOver: Object.fromEntries(state.takenOver), unprotected: uncovered(state) };
}

function takeover(selection: Selection): TakeoverReport {
  const { recordingServer, considered } = selection;
  return {
    recordingServer: recordingServer.id,
    ...takeoverOutcome(selection),
    considered: considered.map((entry) => ({
      failoverRecorder: entry.candidate.failoverRecorder.id,
      failoverGroup:
        entry.candidate.origin.kind === 'hotStandby' ? null : entry.candidate.origin.group.id,
      outcome: entry.outcome,
      busyWith: entry.outcome === 'busy' ? entry.busyWith : null,
    })),
  };
}

function takeoverOutcome({ reason, chosen }: Selection): TakeoverOutcome {
  return reason === 'chosen'
    ? { failoverRecorder: chosen.failoverRecorder.id, reason }
    : { failoverRecorder: null, reason };
}
