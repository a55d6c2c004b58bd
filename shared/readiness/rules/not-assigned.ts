import { message } from '../../messages/message';
import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';

/** Seed text: a failover recording server works in a group or as a hot standby. */
export const notAssigned: Rule<'notAssigned'> = {
  code: 'notAssigned',
  severity: 'advice',
  source: 'manual',
  mendedBy: null,
  find: ({ failoverRecorders, allocationOf }) =>
    failoverRecorders
      .filter(({ id }) => allocationOf(id).state === 'unassigned')
      .map((recorder) => ({
        subject: aboutRecorder(recorder),
        message: message('rule.notAssigned.message', { name: recorder.name }),
      })),
};
