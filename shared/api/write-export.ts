import type { DeviceKind } from '../model/device';
import { groupOf } from '../model/references';
import { listOf, type Site } from '../model/site';
import type { ResourceName } from './resource-names';
import { writeDevice } from './resources/devices';
import { writeFailoverGroup } from './resources/failover-groups';
import { writeFailoverRecorder } from './resources/failover-recorders';
import { writeHardware } from './resources/hardware';
import { writeFailover } from './resources/recording-server-failovers';
import { writeMulticast } from './resources/recording-server-multicasts';
import { writeRecordingServer } from './resources/recording-servers';
import { writeSite } from './resources/sites';
import { writeStorage } from './resources/storages';
import type { ApiRecord } from './write-record';

/** The lists of a management server, by resource. */
export type WrittenExport = Readonly<Record<ResourceName, readonly ApiRecord[]>>;

/** What the management server of a site answers for each resource, every record in a list of its own. */
export function writeExport(site: Site): WrittenExport {
  const servers = listOf(site.recordingServers);
  const devices = listOf(site.devices).flatMap(listOf);
  const devicesOf = (kind: DeviceKind): readonly ApiRecord[] =>
    devices.filter((device) => device.kind === kind).map(writeDevice);
  return {
    sites: [writeSite(site)],
    recordingServers: servers.map((server) => writeRecordingServer(server, site.id)),
    failoverRecorders: listOf(site.failoverRecorders).map((recorder) => {
      const group = groupOf(site, recorder.id);
      const place =
        group === undefined
          ? null
          : { group: group.id, position: group.members.indexOf(recorder.id) };
      return writeFailoverRecorder(recorder, place, site.id);
    }),
    failoverGroups: listOf(site.failoverGroups).map((group) => writeFailoverGroup(group, site.id)),
    recordingServerFailovers: servers.map((server) => writeFailover(server)),
    recordingServerMulticasts: servers.map((server) => writeMulticast(server)),
    hardware: servers.flatMap(({ id, hardware }) =>
      hardware.map((unit) => writeHardware(unit, id)),
    ),
    storages: servers.flatMap(({ id, storages }) =>
      storages.map((storage) => writeStorage(storage, id)),
    ),
    cameras: devicesOf('camera'),
    microphones: devicesOf('microphone'),
    speakers: devicesOf('speaker'),
    metadata: devicesOf('metadata'),
  };
}
