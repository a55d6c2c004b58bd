import type { Selection } from '../../../shared/failover/select-standby';
import type { RecordingServer } from '../../../shared/model/recording-server';
import type { Site } from '../../../shared/model/site';
import type { Validation, ValidationStep } from '../../../shared/model/validation';
import { say } from '../../kit/say';
import { selectionWords } from '../../records/event-words';
import type { Expectation } from './exercise';

/** What people try and what proves nothing (the vendor's manual). */
export const invalidMethods = ['pullCable', 'blockNetwork'] as const;
export type InvalidMethod = (typeof invalidMethods)[number];

/** The words on screen for how an exercise ended. */
export const outcomeLabels: Readonly<Record<Validation['outcome'], string>> = {
  running: say('validation.outcome.running'),
  passed: say('validation.outcome.passed'),
  failed: say('validation.outcome.failed'),
  abandoned: say('validation.outcome.abandoned'),
};

/** A step: what has happened once it is ticked, and what to do until then. */
export interface StepWords {
  readonly label: string;
  readonly instruction: string;
}

/** The words of a step of an exercise. */
export function stepWords(
  site: Site,
  server: RecordingServer,
  { method, expected }: Pick<Validation, 'method' | 'expected'>,
  step: ValidationStep,
): StepWords {
  const standIn = expected === null ? undefined : site.failoverRecorders[expected]?.name;
  const { name, hostName } = server;
  switch (step) {
    case 'madeUnavailable':
      return {
        label: say('validation.step.madeUnavailable', { method }),
        instruction: say('validation.step.madeUnavailable.todo', { method, hostName }),
      };
    case 'takenOver':
      return standIn === undefined
        ? {
            label: say('validation.step.takenOverUnexpected'),
            instruction: say('validation.step.takenOverUnexpected.todo'),
          }
        : {
            label: say('validation.step.takenOver', { failoverRecorder: standIn }),
            instruction: say('validation.step.takenOver.todo'),
          };
    case 'liveChecked':
      return {
        label: say('validation.step.liveChecked'),
        instruction: say('validation.step.liveChecked.todo', { name }),
      };
    case 'madeAvailable':
      return {
        label: say('validation.step.madeAvailable', { method }),
        instruction: say('validation.step.madeAvailable.todo', { method, hostName }),
      };
    case 'handedBack':
      return {
        label: say('validation.step.handedBack', { name }),
        instruction:
          standIn === undefined
            ? say('validation.step.handedBackUnexpected.todo')
            : say('validation.step.handedBack.todo', { failoverRecorder: standIn }),
      };
    case 'mergeChecked':
      return {
        label: say('validation.step.mergeChecked'),
        instruction: say('validation.step.mergeChecked.todo', { name }),
      };
  }
}

/** What the simulation expects, in sentences. */
export function expectationWords(
  { name }: RecordingServer,
  { first, next, others }: Expectation,
): string {
  const items = [
    first === null ? say('validation.expected.nobody', { name }) : selectionWords(first),
    ...(next === null ? [] : [nextWords(next)]),
    ...(others === 0 ? [] : [say('validation.expected.others', { count: others })]),
  ];
  return say('sentence.all', { all: { items, join: 'blanks' } });
}

function nextWords({ chosen }: Selection): string {
  return chosen === null
    ? say('validation.expected.nobodyNext')
    : say('validation.expected.next', { name: chosen.failoverRecorder.name });
}
