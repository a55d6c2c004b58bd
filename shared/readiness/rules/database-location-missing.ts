import { message } from '../../messages/message';
import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';

/** Seed text: the path to the database in which it stores recordings while it stands in. */
export const databaseLocationMissing: Rule<'databaseLocationMissing'> = {
  code: 'databaseLocationMissing',
  severity: 'error',
  source: 'manual',
  mendedBy: { tab: 'info', field: 'databasePath' },
  find: ({ failoverRecorders, allocationOf }) =>
    failoverRecorders
      .filter(({ databasePath }) => databasePath === '')
      .map((recorder) => ({
        subject: aboutRecorder(recorder),
        severity: allocationOf(recorder.id).state === 'unassigned' ? 'advice' : 'error',
        message: message('rule.databaseLocationMissing.message', { name: recorder.name }),
      })),
};
