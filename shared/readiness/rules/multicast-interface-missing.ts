import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';
import { names } from '../names-and-counts';

const ANY = new Set(['0.0.0.0', '::']);

/** Seed text: with multicasting, the interface must be given on both kinds of server. */
export const multicastInterfaceMissing: Rule<'multicastInterfaceMissing'> = {
  code: 'multicastInterfaceMissing',
  title: 'Multicast without an interface address',
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
            message: `${names(multicasting)} ${multicasting.length === 1 ? 'multicasts' : 'multicast'} live streams, but ${recorder.name} has no interface address set for it.`,
            remedy: 'Enter the IP address of its network interface on its Multicast tab.',
          },
        ];
      }),
};
