import { hotStandbyFor, groupOf, recordingServersUsing } from '../../../shared/model/references';
import { devicesOf, listOf, type Site } from '../../../shared/model/site';
import { countOf, listInWords } from '../../kit/numbers-and-lists';
import type { RecordNode } from '../../state/node-ref';

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
  if (node.kind === 'failoverGroup') return '';
  if (node.kind === 'failoverRecorder') {
    const ticks = Object.keys(site.preparations[node.id]?.ticks ?? {}).length;
    return ticks > 0 ? `Its ${countOf(ticks, 'preparation tick')} will be removed with it.` : '';
  }
  const devices = devicesOf(site, node.id).length;
  const validations = listOf(site.validations).filter(
    ({ recordingServer }) => recordingServer === node.id,
  ).length;
  const records = [
    ...(devices > 0 ? [countOf(devices, 'device')] : []),
    ...(validations > 0 ? [countOf(validations, 'validation')] : []),
  ];
  const { failover } = site.recordingServers[node.id] ?? {};
  const standby =
    failover?.mode === 'hotStandby' ? site.failoverRecorders[failover.failoverRecorder] : undefined;
  return [
    records.length > 0 ? `Its ${listInWords(records)} will be removed with it.` : '',
    standby === undefined ? '' : `Its hot standby ${standby.name} will not be assigned any more.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
