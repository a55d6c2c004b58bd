import { diffProperties, noChange, propertiesOf, type Change } from '../change/change';
import type { FailoverRecorderId, FindingId, ScenarioId, ValidationId } from '../model/ids';
import type { IgnoredFinding } from '../model/ignored-finding';
import type { Preparation } from '../model/preparation';
import { diffOf, keyed } from '../change/records-diff';
import type { Scenario } from '../model/scenario';
import { listOf, type Site } from '../model/site';
import type { Validation } from '../model/validation';
import type { CommandOf } from './command';
import { nameKey } from './failover-group';
import { recorderNotFound } from './failover-recorder';
import { checkName } from './field-rules';
import { serverNotFound } from './recording-server';
import { accepted, refuse, refused, type Outcome, type Refusal } from './refusal';

/** Sets what readiness measures against. */
export function setTargets(site: Site, { targets }: CommandOf<'site.setTargets'>): Outcome<Change> {
  const before = propertiesOf(site);
  return accepted({ ...noChange, site: diffProperties(before, { ...before, targets }) });
}

/**
 * Keeps a scenario with the site, in the place of one with the same id. Its name is required, and no
 * other scenario has it, whatever the case: one chooses a scenario by its name (our assumption).
 */
export function saveScenario(
  site: Site,
  { scenario }: CommandOf<'scenario.save'>,
): Outcome<Change> {
  const refusals = checkScenario(scenario);
  if (refusals.length > 0) return refused(...refusals);
  const taken = checkScenarioName(site, scenario);
  if (taken !== null) return refused(taken);
  const before = site.scenarios[scenario.id] ?? null;
  const after = { ...scenario, name: scenario.name.trim() };
  return accepted({ ...noChange, scenarios: diffOf<ScenarioId, Scenario>(before, after) });
}

/** The refusals of a scenario's own fields. */
export function checkScenario({ name }: Scenario): readonly Refusal[] {
  const refusal = checkName(name, 'name');
  return refusal === null ? [] : [refusal];
}

function checkScenarioName(site: Site, { id, name }: Scenario): Refusal | null {
  const wanted = nameKey(name);
  const taken = listOf(site.scenarios).find(
    (other) => other.id !== id && nameKey(other.name) === wanted,
  );
  return taken === undefined ? null : refuse('scenarioNameTaken', { name: taken.name }, 'name');
}

/** Removes a scenario. */
export function removeScenario(site: Site, { id }: CommandOf<'scenario.remove'>): Outcome<Change> {
  const before = site.scenarios[id];
  return before === undefined
    ? refused(refuse('notFound', { what: 'scenario' }))
    : accepted({ ...noChange, scenarios: diffOf<ScenarioId, Scenario>(before, null) });
}

/** Notes that a readiness finding is known and accepted. */
export function ignoreFinding(
  site: Site,
  { finding }: CommandOf<'finding.ignore'>,
): Outcome<Change> {
  const before = site.ignoredFindings[finding.id] ?? null;
  return accepted({
    ...noChange,
    ignoredFindings: diffOf<FindingId, IgnoredFinding>(before, finding),
  });
}

/** Takes the note back, so that the finding counts again. */
export function heedFinding(site: Site, { id }: CommandOf<'finding.heed'>): Outcome<Change> {
  const before = site.ignoredFindings[id];
  return before === undefined
    ? refused(refuse('notFound', { what: 'ignoredFinding' }))
    : accepted({ ...noChange, ignoredFindings: diffOf<FindingId, IgnoredFinding>(before, null) });
}

/** Ticks an item of a preparation checklist, or with `tick: null` opens it again. */
export function tickPreparation(
  site: Site,
  { failoverRecorder, item, tick }: CommandOf<'preparation.tick'>,
): Outcome<Change> {
  if (site.failoverRecorders[failoverRecorder] === undefined) return refused(recorderNotFound());
  const before = site.preparations[failoverRecorder] ?? null;
  const others = Object.entries(before?.ticks ?? {}).filter(([key]) => key !== item);
  const ticks = keyed([...others, ...(tick === null ? [] : [[item, tick] as const])]);
  const after = Object.keys(ticks).length === 0 ? null : { id: failoverRecorder, ticks };
  return accepted({
    ...noChange,
    preparations: diffOf<FailoverRecorderId, Preparation>(before, after),
  });
}

/** Keeps an exercise, in the place of one with the same id: it is written at every step. */
export function recordValidation(
  site: Site,
  { validation }: CommandOf<'validation.record'>,
): Outcome<Change> {
  if (site.recordingServers[validation.recordingServer] === undefined) {
    return refused(serverNotFound());
  }
  const before = site.validations[validation.id] ?? null;
  return accepted({
    ...noChange,
    validations: diffOf<ValidationId, Validation>(before, validation),
  });
}

/** Removes an exercise from the record. */
export function removeValidation(
  site: Site,
  { id }: CommandOf<'validation.remove'>,
): Outcome<Change> {
  const before = site.validations[id];
  return before === undefined
    ? refused(refuse('notFound', { what: 'validation' }))
    : accepted({ ...noChange, validations: diffOf<ValidationId, Validation>(before, null) });
}
