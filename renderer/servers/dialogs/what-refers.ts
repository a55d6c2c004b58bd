import { message, type Message, type MessageCode } from '../../../shared/messages/message';
import { sentences } from '../../../shared/messages/sentences';
import type {
  FailoverGroupId,
  FailoverRecorderId,
  RecordingServerId,
} from '../../../shared/model/ids';
import { hotStandbyFor, groupOf, recordingServersUsing } from '../../../shared/model/references';
import { devicesOf, listOf, type Site } from '../../../shared/model/site';
import { textOf } from '../../kit/say';
import type { RecordNode } from '../../state/node-ref';

/** Something that refers to a record, and what becomes of it when the record goes. */
export interface Referrer {
  readonly id: FailoverGroupId | FailoverRecorderId | RecordingServerId;
  /** Tells its name within the tag `bold`. */
  readonly consequence: Message;
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
        ...(group === undefined ? [] : [referrer(group, 'servers.referrer.losesMember')]),
        ...(served === undefined ? [] : [referrer(served, 'servers.referrer.losesHotStandby')]),
      ];
    }
    case 'failoverGroup': {
      const members = site.failoverGroups[node.id]?.members ?? [];
      return [
        ...recordingServersUsing(site, node.id).map((server) =>
          server.failover.mode === 'failoverGroups' && server.failover.primary === node.id
            ? referrer(server, 'servers.referrer.losesPrimary')
            : referrer(server, 'servers.referrer.losesSecondary'),
        ),
        ...members.map((id) =>
          referrer(
            { id, name: site.failoverRecorders[id]?.name ?? '' },
            'servers.referrer.notAssigned',
          ),
        ),
      ];
    }
  }
}

function referrer(
  { id, name }: { readonly id: Referrer['id']; readonly name: string },
  code: Extract<MessageCode, `servers.referrer.${string}`>,
): Referrer {
  return { id, consequence: message(code, { name }) };
}

/** What goes away together with a record, in a sentence; empty when nothing does. */
export function whatGoesWith(site: Site, node: RecordNode): string {
  if (node.kind === 'failoverGroup') return '';
  if (node.kind === 'failoverRecorder') {
    const count = Object.keys(site.preparations[node.id]?.ticks ?? {}).length;
    const records = count > 0 ? [message('count.preparationTicks', { count })] : [];
    return textOf(sentences(recordsGo(records)));
  }
  const devices = devicesOf(site, node.id).length;
  const validations = listOf(site.validations).filter(
    ({ recordingServer }) => recordingServer === node.id,
  ).length;
  const records = [
    ...(devices > 0 ? [message('count.devices', { count: devices })] : []),
    ...(validations > 0 ? [message('count.validations', { count: validations })] : []),
  ];
  const { failover } = site.recordingServers[node.id] ?? {};
  const standby =
    failover?.mode === 'hotStandby' ? site.failoverRecorders[failover.failoverRecorder] : undefined;
  return textOf(
    sentences([
      ...recordsGo(records),
      ...(standby === undefined
        ? []
        : [message('servers.removeDialog.hotStandby', { name: standby.name })]),
    ]),
  );
}

function recordsGo(records: readonly Message[]): readonly Message[] {
  return records.length === 0 ? [] : [message('servers.removeDialog.goesWith', { records })];
}
