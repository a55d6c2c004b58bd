import type { RecordingServer } from '../../../shared/model/recording-server';
import type { Site } from '../../../shared/model/site';
import type {
  Validation,
  ValidationMethod,
  ValidationStep,
} from '../../../shared/model/validation';
import { countOf } from '../../kit/numbers-and-lists';
import { selectionWords } from '../../records/event-words';
import type { Expectation } from './exercise';

/** The valid ways to make a recording server unavailable. */
export const methodLabels: Readonly<Record<ValidationMethod, string>> = {
  stopService: 'Stop the recording server service',
  shutDownComputer: 'Shut down the recording server computer',
};

/** What people try and what proves nothing (the vendor's manual). */
export const invalidMethods = ['pullCable', 'blockNetwork'] as const;
export type InvalidMethod = (typeof invalidMethods)[number];

export const invalidMethodLabels: Readonly<Record<InvalidMethod, string>> = {
  pullCable: 'Pull out the network cable',
  blockNetwork: 'Block the network with a test tool',
};

/** Why an interrupted network is refused. */
export const whyInvalid =
  'Not a valid exercise: the vendor’s manual rules out any interruption of the network by hand. The recording server would go on recording by itself, so it would not show how the recordings are merged. Stop the service or shut down the computer.';

/** The words on screen for how an exercise ended. */
export const outcomeLabels: Readonly<Record<Validation['outcome'], string>> = {
  running: 'In progress',
  passed: 'Passed',
  failed: 'Failed',
  abandoned: 'Abandoned',
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
  const stopped = method === 'stopService';
  switch (step) {
    case 'madeUnavailable':
      return {
        label: stopped ? 'The service is stopped' : 'The computer is shut down',
        instruction: stopped
          ? `Stop the recording server service on ${server.hostName}.`
          : `Shut down ${server.hostName}.`,
      };
    case 'takenOver':
      return {
        label: `${standIn ?? 'A failover recording server'} has taken over`,
        instruction:
          standIn === undefined
            ? 'Nobody is expected to. If one does all the same, note which.'
            : 'Wait for it. If another one takes over, note which.',
      };
    case 'liveChecked':
      return {
        label: 'Live pictures are there',
        instruction: `Look at cameras of ${server.name} that have failover support.`,
      };
    case 'madeAvailable':
      return {
        label: stopped ? 'The service runs again' : 'The computer runs again',
        instruction: stopped
          ? `Start the recording server service on ${server.hostName}.`
          : `Start ${server.hostName}, and with it the recording server service.`,
      };
    case 'handedBack':
      return {
        label: `${server.name} records again`,
        instruction: `Wait until ${standIn ?? 'whoever stood in'} has handed back.`,
      };
    case 'mergeChecked':
      return {
        label: 'The recordings have been merged',
        instruction: `Play back the time of the exercise from ${server.name}.`,
      };
  }
}

/** What the simulation expects, in sentences. */
export function expectationWords(
  server: RecordingServer,
  { first, next, others }: Expectation,
): string {
  const sentences = [
    first === null ? `Nobody takes over from ${server.name}.` : selectionWords(first),
    ...(next === null
      ? []
      : [
          next.chosen === null
            ? 'If that one cannot, there is nobody after it.'
            : `If that one cannot, ${next.chosen.failoverRecorder.name} is next.`,
        ]),
    ...(others === 0 ? [] : [`This counts with ${countOf(others, 'other exercise')} in progress.`]),
  ];
  return sentences.join(' ');
}
