import { message } from '../../messages/message';
import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';
import { names } from '../names';

const ANY = new Set(['0.0.0.0', '::']);

/** Seed text: with multicasting, the interface must be given on both kinds of server. */
export const multicastInterfaceMissing: Rule<'multicastInterfaceMissing'> = {
  code: 'multicastInterfaceMissing',
  severity: 'warning',
  source: 'manual',
  mendedBy: { tab: 'multicast', field: 'multicastServerAddress' },
  find: ({ failoverRecorders, protectedBy }) =>
    failoverRecorders
      .filter(({ multicastServerAddress }) => ANY.has(multicastServerAddress))
      .flatMap((recorder) => {
        const multicasting = protectedBy(recorder.id).filter(({ multicast }) => multicast.enabled);
        if (multicasting.length === 0) return [];
        return [
          {
            subject: aboutRecorder(recorder),
            message: message('rule.multicastInterfaceMissing.message', {
              servers: names(multicasting),
              count: multicasting.length,
              name: recorder.name,
            }),
          },
        ];
      }),
};
