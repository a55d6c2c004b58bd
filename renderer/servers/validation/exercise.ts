import { simulate } from '../../../shared/failover/simulate';
import type { Selection } from '../../../shared/failover/select-standby';
import { validationId, type RecordingServerId } from '../../../shared/model/ids';
import type { ScenarioEvent } from '../../../shared/model/scenario';
import { listOf, type Site } from '../../../shared/model/site';
import {
  validationSteps,
  type Validation,
  type ValidationMethod,
  type ValidationStep,
} from '../../../shared/model/validation';

/** How an exercise can end. */
export type ExerciseEnd = 'passed' | 'failed' | 'abandoned';

/** The exercises of a recording server, the newest first; one that is under way comes before all. */
export function exercisesOf(site: Site, id: RecordingServerId): readonly Validation[] {
  return listOf(site.validations)
    .filter(({ recordingServer }) => recordingServer === id)
    .toSorted((a, b) => rank(b) - rank(a) || b.startedAt.localeCompare(a.startedAt));
}

function rank({ outcome }: Validation): number {
  return outcome === 'running' ? 1 : 0;
}

/** The last exercise that says something about the failover: abandoned ones say nothing. */
export function lastValidated(exercises: readonly Validation[]): Validation | null {
  return (
    exercises
      .filter(({ outcome }) => outcome === 'passed' || outcome === 'failed')
      .toSorted((a, b) => (b.finishedAt ?? '').localeCompare(a.finishedAt ?? ''))[0] ?? null
  );
}

/** What the simulation expects of an exercise. */
export interface Expectation {
  /** Who would take over now, with everybody who is passed over before. */
  readonly first: Selection | null;
  /** Who would if that one could not; null when nobody would take over to begin with. */
  readonly next: Selection | null;
  /** Other exercises are under way: their servers are simulated as failed before this one. */
  readonly others: number;
}

/** Simulates the exercise of a recording server on top of those that are under way elsewhere. */
export function expectationFor(site: Site, id: RecordingServerId): Expectation {
  const others = listOf(site.validations)
    .filter(({ outcome, recordingServer }) => outcome === 'running' && recordingServer !== id)
    .map(({ recordingServer }) => recordingServer);
  const events: readonly ScenarioEvent[] = [...new Set([...others, id])].map((server) => ({
    event: 'recordingServerFails',
    server,
  }));
  const first = lastSelection(site, events);
  const chosen = first?.chosen ?? null;
  const next =
    chosen === null
      ? null
      : lastSelection(site, [
          ...events.slice(0, -1),
          { event: 'failoverRecorderUnavailable', server: chosen.failoverRecorder.id },
          ...events.slice(-1),
        ]);
  return { first, next, others: new Set(others).size };
}

function lastSelection(site: Site, events: readonly ScenarioEvent[]): Selection | null {
  const last = simulate(site, events).steps.at(-1);
  return last?.outcome === 'applied' ? last.selection : null;
}

/** An exercise that begins now. */
export function beginExercise(
  site: Site,
  id: RecordingServerId,
  { method, by }: { readonly method: ValidationMethod; readonly by: string },
): Validation {
  return {
    id: validationId.parse(crypto.randomUUID()),
    recordingServer: id,
    method,
    by,
    startedAt: new Date().toISOString(),
    expected: expectationFor(site, id).first?.chosen?.failoverRecorder.id ?? null,
    steps: [],
    outcome: 'running',
    finishedAt: null,
    notes: '',
  };
}

/** When a step was ticked off; null when it was not. */
export function momentOf({ steps }: Validation, step: ValidationStep): string | null {
  return steps.find((done) => done.step === step)?.at ?? null;
}

/** The exercise with a step ticked off at a moment, or with `at: null` open again. */
export function withStep(
  exercise: Validation,
  step: ValidationStep,
  at: string | null,
): Validation {
  const moments = new Map(exercise.steps.map((done) => [done.step, done.at]));
  if (at === null) moments.delete(step);
  else moments.set(step, at);
  const steps = validationSteps.flatMap((each) => {
    const moment = moments.get(each);
    return moment === undefined ? [] : [{ step: each, at: moment }];
  });
  return { ...exercise, steps };
}

/** The first step that is open; null when all are ticked off. */
export function nextStep(exercise: Validation): ValidationStep | null {
  return validationSteps.find((step) => momentOf(exercise, step) === null) ?? null;
}

/** Two steps whose times contradict their order; null when there are none. */
export function stepsOutOfOrder({
  steps,
}: Validation): readonly [earlier: ValidationStep, later: ValidationStep] | null {
  for (const [index, done] of steps.entries()) {
    const before = steps[index - 1];
    if (before !== undefined && before.at > done.at) return [before.step, done.step];
  }
  return null;
}

/** The exercise, at an end. */
export function ended(
  exercise: Validation,
  outcome: ExerciseEnd,
  notes: string,
  now = new Date(),
): Validation {
  return { ...exercise, outcome, notes, finishedAt: now.toISOString() };
}

/** How long nobody recorded, in milliseconds; null when one of the two moments is not known. */
export function takeOverTime(exercise: Validation): number | null {
  const from = momentOf(exercise, 'madeUnavailable');
  const to = momentOf(exercise, 'takenOver');
  if (from === null || to === null || to < from) return null;
  return Date.parse(to) - Date.parse(from);
}
