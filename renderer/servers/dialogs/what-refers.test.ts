import { expect, it } from 'vitest';
import type { Site } from '../../../shared/model/site';
import {
  failoverRecorderIdOf,
  recordingServerIdOf,
  validationIdOf,
} from '../../../shared/testing/records';
import { harbour } from '../../../shared/testing/sites';
import { whatGoesWith } from './what-refers';

const at = '2026-05-01T12:00:00Z';
const server = recordingServerIdOf(1);
const recorder = failoverRecorderIdOf(1);

const site: Site = {
  ...harbour,
  validations: {
    [validationIdOf(1)]: {
      id: validationIdOf(1),
      recordingServer: server,
      method: 'stopService',
      by: 'Ada',
      startedAt: at,
      expected: recorder,
      steps: [],
      outcome: 'passed',
      finishedAt: at,
      notes: '',
    },
  },
  preparations: {
    [recorder]: { id: recorder, ticks: { ownComputer: { by: 'Ada', at, note: '' } } },
  },
};

it('names what people have written down about a server before it goes with it', () => {
  expect(whatGoesWith(site, { kind: 'recordingServer', id: server })).toBe(
    'Its 3 devices and 1 validation will be removed with it.',
  );
  expect(whatGoesWith(site, { kind: 'failoverRecorder', id: recorder })).toBe(
    'Its 1 preparation tick will be removed with it.',
  );
  expect(whatGoesWith(harbour, { kind: 'failoverRecorder', id: recorder })).toBe('');
});
