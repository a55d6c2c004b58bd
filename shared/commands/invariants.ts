import type { DeviceId, FailoverRecorderId } from '../model/ids';
import { entriesOf } from '../change/records-diff';
import { collectionNames, type CollectionName, type RecordOf } from '../model/collections';
import { listOf, recordsOf, siteFields, type Site } from '../model/site';
import { nameKey } from './failover-group';
import type { FailoverGroup } from '../model/failover-group';
import { checkFields } from './check-fields';
import { checkRecord } from './check-record';
import { checkGroupsDiffer } from './recording-server';
import { refuse, type Refusal } from './refusal';

/**
 * Every rule that a whole site breaks; empty for a sound one. No command leads from a sound site to
 * an unsound one, so this is asked only of what comes from outside: files, and imports.
 */
export function checkInvariants(site: Site): readonly Refusal[] {
  const refusals = [
    ...checkFields(siteFields, site),
    ...checkRecordIds(site),
    ...checkRecords(site),
    ...checkGroupNames(listOf(site.failoverGroups)),
    ...checkMembers(site),
    ...checkProtection(site),
    ...checkDevices(site),
    ...checkPlanning(site),
  ];
  return refusals.filter((refusal) => refusal !== null);
}

/** The rules of each record's own fields; out of its form, a refusal must name the record. */
function checkRecords(site: Site): readonly Refusal[] {
  return collectionNames.flatMap((collection) =>
    recordsOf(site, collection).flatMap((record) =>
      checkRecord(collection, record).map((refusal) => ({ ...refusal, record: nameOf(record) })),
    ),
  );
}

function nameOf(record: RecordOf<CollectionName>): string {
  return ('name' in record ? record.name.trim() : '') || record.id;
}

function checkRecordIds(site: Site): readonly Refusal[] {
  return collectionNames
    .filter((name) => name !== 'devices')
    .flatMap((name) => entriesOf<string, { readonly id: string }>(site[name]))
    .filter(([id, record]) => id !== record.id)
    .map(([id]) => refuse('idMismatch', { what: 'record', id }));
}

/** One pass instead of asking each group, which would compare every pair. */
function checkGroupNames(groups: readonly FailoverGroup[]): readonly Refusal[] {
  const seen = new Set<string>();
  return groups.flatMap(({ name }) => {
    const key = nameKey(name);
    if (seen.has(key)) {
      return [refuse('groupNameTaken', { where: 'site', name }, 'name')];
    }
    seen.add(key);
    return [];
  });
}

function checkMembers(site: Site): readonly Refusal[] {
  const seen = new Set<FailoverRecorderId>();
  return listOf(site.failoverGroups).flatMap(({ name, members }) =>
    members.flatMap((member) => {
      const recorder = site.failoverRecorders[member];
      if (recorder === undefined) {
        return [refuse('notFound', { what: 'memberOf', name }, 'members')];
      }
      if (seen.has(member)) {
        return [refuse('inTwoGroups', { name: recorder.name }, 'members')];
      }
      seen.add(member);
      return [];
    }),
  );
}

function checkProtection(site: Site): readonly (Refusal | null)[] {
  const grouped = new Set(listOf(site.failoverGroups).flatMap(({ members }) => members));
  const dedicated = new Set<FailoverRecorderId>();
  return listOf(site.recordingServers).flatMap(({ name, failover }) => {
    switch (failover.mode) {
      case 'none':
        return [];
      case 'failoverGroups':
        return [
          ...[failover.primary, failover.secondary]
            .filter((id) => id !== null && site.failoverGroups[id] === undefined)
            .map(() => refuse('notFound', { what: 'groupOf', name })),
          checkGroupsDiffer(failover.primary, failover.secondary),
        ];
      case 'hotStandby': {
        const id = failover.failoverRecorder;
        const recorder = site.failoverRecorders[id];
        if (recorder === undefined) {
          return [refuse('notFound', { what: 'hotStandbyOf', name }, 'hotStandby')];
        }
        const twice = dedicated.has(id);
        dedicated.add(id);
        return [
          grouped.has(id)
            ? refuse('groupedAsHotStandby', { where: 'site', name: recorder.name })
            : null,
          twice ? refuse('hotStandbyTaken', { where: 'site', name: recorder.name }) : null,
        ];
      }
    }
  });
}

function checkDevices(site: Site): readonly Refusal[] {
  const seen = new Set<DeviceId>();
  return entriesOf(site.devices).flatMap(([server, devices]) => {
    if (site.recordingServers[server] === undefined) {
      return [refuse('notFound', { what: 'serverOfDevices' })];
    }
    return entriesOf(devices).flatMap(([id, device]) => {
      const twice = seen.has(id);
      seen.add(id);
      return [
        ...(device.id !== id || device.recordingServer !== server
          ? [refuse('idMismatch', { what: 'device', name: device.name })]
          : []),
        ...(twice ? [refuse('idTaken', { what: 'device', name: device.name })] : []),
      ];
    });
  });
}

function checkPlanning(site: Site): readonly Refusal[] {
  const preparations = listOf(site.preparations)
    .filter(({ id }) => site.failoverRecorders[id] === undefined)
    .map(() => refuse('notFound', { what: 'serverOfChecklist' }));
  const validations = listOf(site.validations)
    .filter(({ recordingServer }) => site.recordingServers[recordingServer] === undefined)
    .map(() => refuse('notFound', { what: 'serverOfValidation' }));
  return [...preparations, ...validations];
}
