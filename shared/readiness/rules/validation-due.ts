import { message } from '../../messages/message';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';

const MILLISECONDS_A_DAY = 86_400_000;

/** Seed text describes how a failover is validated; how often is a target that a person sets. */
export const validationDue: Rule<'validationDue'> = {
  code: 'validationDue',
  severity: 'advice',
  source: 'assumption',
  mendedBy: { tab: 'validation' },
  find: ({ recordingServers, validationsOf, site, now }) =>
    recordingServers.flatMap((server) => {
      if (server.failover.mode === 'none') return [];
      const code = 'rule.validationDue.message';
      const subject = aboutServer(server);
      const { name } = subject;
      const [last] = validationsOf(server.id);
      const finishedAt = last?.finishedAt ?? null;
      const days =
        finishedAt === null
          ? null
          : Math.floor((now.getTime() - Date.parse(finishedAt)) / MILLISECONDS_A_DAY);
      if (last === undefined || days === null) {
        return [{ subject, message: message(code, { why: 'never', name }) }];
      }
      if (last.outcome === 'failed') {
        return [{ subject, message: message(code, { why: 'failed', name }), severity: 'error' }];
      }
      const { validationMaxAgeDays } = site.targets;
      if (days <= validationMaxAgeDays) return [];
      const limit = validationMaxAgeDays;
      return [{ subject, message: message(code, { why: 'due', name, days, limit }) }];
    }),
};
