import { sameComputer } from '../../../shared/model/host';
import type { FailoverRecorder } from '../../../shared/model/failover-recorder';
import type { PreparationItem } from '../../../shared/model/preparation';
import { listOf, type Site } from '../../../shared/model/site';
import { isEncrypted } from '../../../shared/model/web-server';
import { listInWords } from '../../kit/numbers-and-lists';

/** What helps a person to check an item. */
export interface ItemHint {
  readonly words: string;
  /** What can be seen from here speaks against it. */
  readonly doubt: boolean;
  /** False: nothing has to be checked as the server is configured now. */
  readonly needed: boolean;
}

/** What to look at, and what can be seen from here. */
export function itemHint(site: Site, recorder: FailoverRecorder, item: PreparationItem): ItemHint {
  const hint = { doubt: false, needed: true };
  switch (item) {
    case 'serviceStartStop':
      return {
        ...hint,
        words:
          'The installation gives this right to the account of the failover service. Look again when the account has been changed.',
      };
    case 'recorderConfigAccess':
      return {
        ...hint,
        words: 'Given by the installation too. Look again when the account has been changed.',
      };
    case 'certificateKeyReadable':
      return isEncrypted(recorder)
        ? {
            ...hint,
            words:
              'This server uses encryption, so an administrator has to grant this where the certificate is installed.',
          }
        : {
            ...hint,
            needed: false,
            words: 'Not needed while this server does not use encryption.',
          };
    case 'managementServerAddress':
      return {
        ...hint,
        words: 'The name or address that was given on the server itself when it was installed.',
      };
    case 'ownComputer':
      return ownComputerHint(site, recorder);
  }
}

function ownComputerHint(site: Site, recorder: FailoverRecorder): ItemHint {
  const others = [
    ...listOf(site.recordingServers),
    ...listOf(site.failoverRecorders).filter(({ id }) => id !== recorder.id),
  ].filter((server) => sameComputer(server, recorder));
  if (others.length === 0) {
    const words = `Its host name is ${recorder.hostName}, and no other server here has the same.`;
    return { words, doubt: false, needed: true };
  }
  const names = others.slice(0, 3).map(({ name }) => name);
  const more = others.length > 3 ? [`${String(others.length - 3)} more`] : [];
  return {
    words: `${listInWords([...names, ...more])} ${others.length === 1 ? 'has' : 'have'} the same host name, ${recorder.hostName}.`,
    doubt: true,
    needed: true,
  };
}
