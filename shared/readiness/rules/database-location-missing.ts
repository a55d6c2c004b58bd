import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';

/** Seed text: the path to the database in which it stores recordings while it stands in. */
export const databaseLocationMissing: Rule<'databaseLocationMissing'> = {
  code: 'databaseLocationMissing',
  title: 'No database location',
  severity: 'error',
  source: 'manual',
  mendedBy: { tab: 'info', field: 'databasePath' },
  find: ({ failoverRecorders, allocationOf }) =>
    failoverRecorders
      .filter(({ databasePath }) => databasePath === '')
      .map((recorder) => ({
        subject: aboutRecorder(recorder),
        severity: allocationOf(recorder.id).state === 'unassigned' ? 'advice' : 'error',
        message: `${recorder.name} has no database location, so it is not known where it would record.`,
        remedy: 'Enter the path to its database on its Info tab.',
      })),
};
