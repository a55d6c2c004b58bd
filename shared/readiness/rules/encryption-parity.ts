import { message } from '../../messages/message';
import { isEncrypted } from '../../model/web-server';
import { aboutServer } from '../finding';
import type { Rule } from '../rule';
import { names } from '../names';

/** Seed text: who takes over from a server that uses encryption should be prepared for it too. */
export const encryptionParity: Rule<'encryptionParity'> = {
  code: 'encryptionParity',
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
          message: message('rule.encryptionParity.message', {
            name: server.name,
            candidates: names(plain),
          }),
        },
      ];
    }),
};
