import type { Device } from '../model/device';
import { shardsOf } from '../change/device-shards';
import type { FailoverGroup } from '../model/failover-group';
import type { DeviceId, FailoverRecorderId } from '../model/ids';
import { byId } from '../change/records-diff';
import { isEmptySite, listOf, type Site } from '../model/site';

/**
 * One site out of two: records of `incoming` win over those of `site` with the same id, all others
 * stay. A failover recording server that an incoming group names leaves the group it was in before,
 * and a device that has moved to another recording server leaves the old one, so that a merge of
 * two sound sites breaks no rule by itself. The site keeps its own id and name unless it is empty.
 */
export function mergeSites(site: Site, incoming: Site): Site {
  const wasEmpty = isEmptySite(site);
  return {
    id: wasEmpty ? incoming.id : site.id,
    name: wasEmpty ? incoming.name : site.name,
    recordingServers: { ...site.recordingServers, ...incoming.recordingServers },
    failoverRecorders: { ...site.failoverRecorders, ...incoming.failoverRecorders },
    failoverGroups: mergeGroups(site, incoming),
    devices: mergeDevices(site, incoming),
    targets: site.targets,
    scenarios: { ...site.scenarios, ...incoming.scenarios },
    ignoredFindings: { ...site.ignoredFindings, ...incoming.ignoredFindings },
    preparations: { ...site.preparations, ...incoming.preparations },
    validations: { ...site.validations, ...incoming.validations },
  };
}

function mergeGroups(site: Site, incoming: Site): Site['failoverGroups'] {
  const taken = new Set<FailoverRecorderId>(
    listOf(incoming.failoverGroups).flatMap(({ members }) => members),
  );
  const kept = listOf(site.failoverGroups)
    .filter(({ id }) => incoming.failoverGroups[id] === undefined)
    .map((group): FailoverGroup => {
      const members = group.members.filter((member) => !taken.has(member));
      return members.length === group.members.length ? group : { ...group, members };
    });
  return { ...byId(kept), ...incoming.failoverGroups };
}

function mergeDevices(site: Site, incoming: Site): Site['devices'] {
  const devices = new Map<DeviceId, Device>();
  for (const source of [site, incoming]) {
    for (const device of listOf(source.devices).flatMap(listOf)) devices.set(device.id, device);
  }
  return shardsOf(devices.values());
}
