import { isEncrypted } from '../../model/web-server';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';
import { names } from '../names-and-counts';

/** Seed text: who takes over from a server that uses encryption should be prepared for it too. */
export const encryptionParity: Rule<'encryptionParity'> = {
  code: 'encryptionParity',
  title: 'Encrypted, but a candidate is not',
  severity: 'warning',
  source: 'manual',
  mendedBy: { tab: 'failover' },
  find: ({ recordingServers, chainOf }) =>
    recordingServers.filter(isEncrypted).flatMap((server) => {
      const plain = chainOf(server)
        .candidates.map(({ failoverRecorder }) => failoverRecorder)
        .filter((recorder) => !isEncrypted(recorder));
      if (plain.length === 0) return [];
      return [
        {
          subject: aboutServer(server),
          message: `${server.name} is encrypted, but ${names(plain)} would take over without encryption.`,
          remedy:
            'Enable encryption on those failover recording servers, with a certificate that the clients trust.',
        },
      ];
    }),
};
