import { hotStandbyFor, groupOf, recordingServersUsing } from '../../../shared/site/references';
import { devicesOf, type Site } from '../../../shared/site/site';
import { countOf } from '../../app/words';
import type { RecordNode } from '../node-ref';

/** Something that refers to a record, and what becomes of it when the record goes. */
export interface Referrer {
  readonly name: string;
  readonly consequence: string;
}

/** Everything that refers to a record. Nothing does to a recording server. */
export function whatRefersTo(site: Site, node: RecordNode): readonly Referrer[] {
  switch (node.kind) {
    case 'recordingServer':
      return [];
    case 'failoverRecorder': {
      const group = groupOf(site, node.id);
      const served = hotStandbyFor(site, node.id);
      return [
        ...(group === undefined
          ? []
          : [{ name: group.name, consequence: 'loses it from its sequence' }]),
        ...(served === undefined
          ? []
          : [
              {
                name: served.name,
                consequence: 'loses its hot standby and is left without failover',
              },
            ]),
      ];
    }
    case 'failoverGroup': {
      const members = site.failoverGroups[node.id]?.members ?? [];
      return [
        ...recordingServersUsing(site, node.id).map(({ name, failover }) => ({
          name,
          consequence:
            failover.mode === 'failoverGroups' && failover.primary === node.id
              ? 'loses its primary failover group and is left without failover'
              : 'loses its secondary failover group',
        })),
        ...members.map((id) => ({
          name: site.failoverRecorders[id]?.name ?? '',
          consequence: 'is no longer assigned',
        })),
      ];
    }
  }
}

/** What goes away together with a record, in a sentence; empty when nothing does. */
export function whatGoesWith(site: Site, node: RecordNode): string {
  if (node.kind !== 'recordingServer') return '';
  const devices = devicesOf(site, node.id).length;
  const { failover } = site.recordingServers[node.id] ?? {};
  const standby =
    failover?.mode === 'hotStandby' ? site.failoverRecorders[failover.failoverRecorder] : undefined;
  return [
    devices > 0 ? `Its ${countOf(devices, 'device')} will be removed with it.` : '',
    standby === undefined ? '' : `Its hot standby ${standby.name} will not be assigned any more.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
