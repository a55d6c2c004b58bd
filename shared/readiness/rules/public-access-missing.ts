import { message } from '../../messages/message';
import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';
import { names } from '../names';

/** Seed text: clients on the internet reach a server through its public address. */
export const publicAccessMissing: Rule<'publicAccessMissing'> = {
  code: 'publicAccessMissing',
  severity: 'warning',
  source: 'manual',
  mendedBy: { tab: 'network', field: 'publicAccessEnabled' },
  find: ({ failoverRecorders, protectedBy }) =>
    failoverRecorders
      .filter(({ publicAccessEnabled }) => !publicAccessEnabled)
      .flatMap((recorder) => {
        const reachable = protectedBy(recorder.id).filter((server) => server.publicAccessEnabled);
        if (reachable.length === 0) return [];
        return [
          {
            subject: aboutRecorder(recorder),
            message: message('rule.publicAccessMissing.message', {
              servers: names(reachable),
              name: recorder.name,
            }),
          },
        ];
      }),
};
