import type { TabId } from '../../shared/model/fields/tab-id';

/** The tabs as people read them (the vendor's words where there are some). */
export const tabLabels: Readonly<Record<TabId, string>> = {
  info: 'Info',
  failover: 'Failover',
  devices: 'Devices',
  multicast: 'Multicast',
  network: 'Network',
  validation: 'Validation',
  sequence: 'Sequence',
  preparation: 'Preparation',
};
