import { message, type Message } from '../../../shared/messages/message';
import { atMost } from '../../../shared/messages/sentences';
import { sameComputer } from '../../../shared/model/host';
import type { FailoverRecorder } from '../../../shared/model/failover-recorder';
import type { PreparationItem } from '../../../shared/model/preparation';
import { listOf, type Site } from '../../../shared/model/site';
import { isEncrypted } from '../../../shared/model/web-server';

/** What helps a person to check an item. */
export interface ItemHint {
  readonly said: Message;
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
      return { ...hint, said: message('preparation.hint.serviceStartStop') };
    case 'recorderConfigAccess':
      return { ...hint, said: message('preparation.hint.recorderConfigAccess') };
    case 'certificateKeyReadable':
      return isEncrypted(recorder)
        ? { ...hint, said: message('preparation.hint.certificateKeyReadable') }
        : { ...hint, needed: false, said: message('preparation.hint.certificateNotNeeded') };
    case 'managementServerAddress':
      return { ...hint, said: message('preparation.hint.managementServerAddress') };
    case 'ownComputer':
      return ownComputerHint(site, recorder);
  }
}

function ownComputerHint(site: Site, recorder: FailoverRecorder): ItemHint {
  const { hostName } = recorder;
  const others = [
    ...listOf(site.recordingServers),
    ...listOf(site.failoverRecorders).filter(({ id }) => id !== recorder.id),
  ].filter((server) => sameComputer(server, recorder));
  if (others.length === 0) {
    const said = message('preparation.hint.ownComputer', { hostName });
    return { said, doubt: false, needed: true };
  }
  const names = others.map(({ name }) => name);
  const said = message('preparation.hint.sharedComputer', {
    count: names.length,
    names: atMost(4, names),
    hostName,
  });
  return { said, doubt: true, needed: true };
}
