import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';
import { names } from '../names-and-counts';

/** Seed text: clients on the internet reach a server through its public address. */
export const publicAccessMissing: Rule<'publicAccessMissing'> = {
  code: 'publicAccessMissing',
  title: 'Public access on the protected server only',
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
            message: `${names(reachable)} can be reached from the internet, but ${recorder.name} cannot when it has taken over.`,
            remedy: 'Enter a public address and port on its Network tab.',
          },
        ];
      }),
};
