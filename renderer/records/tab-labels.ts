import type { TabId } from '../../shared/model/fields/tab-id';
import { say } from '../kit/say';

/** The tabs as people read them (the vendor's words where there are some). */
export const tabLabels: Readonly<Record<TabId, string>> = {
  info: say('records.tab.info'),
  failover: say('records.tab.failover'),
  devices: say('records.tab.devices'),
  multicast: say('records.tab.multicast'),
  network: say('records.tab.network'),
  validation: say('records.tab.validation'),
  sequence: say('records.tab.sequence'),
  preparation: say('records.tab.preparation'),
};
