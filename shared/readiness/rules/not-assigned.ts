import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';

/** Seed text: a failover recording server works in a group or as a hot standby. */
export const notAssigned: Rule<'notAssigned'> = {
  code: 'notAssigned',
  title: 'Failover recording server not assigned',
  severity: 'advice',
  source: 'manual',
  mendedBy: null,
  find: ({ failoverRecorders, allocationOf }) =>
    failoverRecorders
      .filter(({ id }) => allocationOf(id).state === 'unassigned')
      .map((recorder) => ({
        subject: aboutRecorder(recorder),
        message: `${recorder.name} is in no group and nobody's hot standby, so it can take over from nobody.`,
        remedy: 'Add it to a failover group, or make it the hot standby of a recording server.',
      })),
};
