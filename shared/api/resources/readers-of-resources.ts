import type { Readers } from '../fields';
import type { ResourceName } from '../resource-names';
import { deviceReaders } from './devices';
import { failoverGroupReaders } from './failover-groups';
import { failoverRecorderReaders } from './failover-recorders';
import { hardwareReaders } from './hardware';
import { failoverReaders } from './recording-server-failovers';
import { multicastReaders } from './recording-server-multicasts';
import { recordingServerReaders } from './recording-servers';
import { siteReaders } from './sites';
import { storageReaders } from './storages';

const readersOfResources: Readonly<Record<ResourceName, Readers>> = {
  sites: siteReaders,
  recordingServers: recordingServerReaders,
  failoverRecorders: failoverRecorderReaders,
  failoverGroups: failoverGroupReaders,
  recordingServerFailovers: failoverReaders,
  recordingServerMulticasts: multicastReaders,
  hardware: hardwareReaders,
  cameras: deviceReaders,
  microphones: deviceReaders,
  speakers: deviceReaders,
  metadata: deviceReaders,
  storages: storageReaders,
};

/** Who a record is and where it belongs; read from every record, and no field of its own. */
const identity = ['id', 'displayName', 'relations'];

const known: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(readersOfResources).map(([resource, readers]) => [
    resource,
    new Set([
      ...identity,
      ...Object.keys(readers),
      ...(resource === 'failoverRecorders' ? ['position'] : []),
    ]),
  ]),
);

/** Whether a property of a record is read; child resources are not properties in this sense. */
export function isRead(resource: ResourceName, property: string): boolean {
  return known.get(resource)?.has(property) ?? false;
}
