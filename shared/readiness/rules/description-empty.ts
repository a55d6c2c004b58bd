import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';

/** Seed text: the description can say which recording server it takes over from. */
export const descriptionEmpty: Rule<'descriptionEmpty'> = {
  code: 'descriptionEmpty',
  title: 'No description',
  severity: 'advice',
  source: 'manual',
  mendedBy: { tab: 'info', field: 'description' },
  find: ({ failoverRecorders }) =>
    failoverRecorders
      .filter(({ description }) => description.trim() === '')
      .map((recorder) => ({
        subject: aboutRecorder(recorder),
        message: `${recorder.name} has no description, so that nobody on site sees what it is for.`,
        remedy: 'Describe it, for example with the servers from which it takes over.',
      })),
};
