import { aboutServer } from '../finding';
import type { Rule } from '../rule';

const MILLISECONDS_A_DAY = 86_400_000;

/** Seed text describes how a failover is validated; how often is a target that a person sets. */
export const validationDue: Rule<'validationDue'> = {
  code: 'validationDue',
  title: 'Failover not validated',
  severity: 'advice',
  source: 'assumption',
  mendedBy: { tab: 'validation' },
  find: ({ recordingServers, validationsOf, site, now }) =>
    recordingServers.flatMap((server) => {
      if (server.failover.mode === 'none') return [];
      const [last] = validationsOf(server.id);
      const finishedAt = last?.finishedAt ?? null;
      const days =
        finishedAt === null
          ? null
          : Math.floor((now.getTime() - Date.parse(finishedAt)) / MILLISECONDS_A_DAY);
      const remedy = 'Validate it as an exercise on its Validation tab.';
      if (last === undefined || days === null) {
        const message = `The failover of ${server.name} has never been validated.`;
        return [{ subject: aboutServer(server), message, remedy }];
      }
      if (last.outcome === 'failed') {
        const message = `The last validation of the failover of ${server.name} failed.`;
        return [{ subject: aboutServer(server), message, remedy, severity: 'error' }];
      }
      const { validationMaxAgeDays } = site.targets;
      if (days <= validationMaxAgeDays) return [];
      const message = `The failover of ${server.name} was last validated ${String(days)} days ago, more than the ${String(validationMaxAgeDays)} that the site allows.`;
      return [{ subject: aboutServer(server), message, remedy }];
    }),
};
