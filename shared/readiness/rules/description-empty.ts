import { message } from '../../messages/message';
import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';

/** Seed text: the description can say which recording server it takes over from. */
export const descriptionEmpty: Rule<'descriptionEmpty'> = {
  code: 'descriptionEmpty',
  severity: 'advice',
  source: 'manual',
  mendedBy: { tab: 'info', field: 'description' },
  find: ({ failoverRecorders }) =>
    failoverRecorders
      .filter(({ description }) => description.trim() === '')
      .map((recorder) => ({
        subject: aboutRecorder(recorder),
        message: message('rule.descriptionEmpty.message', { name: recorder.name }),
      })),
};
