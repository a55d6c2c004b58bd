import type { Fields } from '../fields';
import type { ResourceName } from '../resource-names';
import { deviceFields } from './devices';
import { failoverGroupFields } from './failover-groups';
import { failoverRecorderFields } from './failover-recorders';
import { hardwareFields } from './hardware';
import { recordingServerFailoverFields } from './recording-server-failovers';
import { recordingServerMulticastFields } from './recording-server-multicasts';
import { recordingServerFields } from './recording-servers';
import { siteFields } from './sites';
import { storageFields } from './storages';

const fieldsOfResources: Readonly<Record<ResourceName, Fields>> = {
  sites: siteFields,
  recordingServers: recordingServerFields,
  failoverRecorders: failoverRecorderFields,
  failoverGroups: failoverGroupFields,
  recordingServerFailovers: recordingServerFailoverFields,
  recordingServerMulticasts: recordingServerMulticastFields,
  hardware: hardwareFields,
  cameras: deviceFields,
  microphones: deviceFields,
  speakers: deviceFields,
  metadata: deviceFields,
  storages: storageFields,
};

/** Who a record is and where it belongs; read from every record, and no field of its own. */
const identity = ['id', 'displayName', 'relations'];

const known: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(fieldsOfResources).map(([resource, fields]) => [
    resource,
    new Set([
      ...identity,
      ...Object.keys(fields),
      ...(resource === 'failoverRecorders' ? ['position'] : []),
    ]),
  ]),
);

/** Whether a property of a record is read; child resources are not properties in this sense. */
export function isRead(resource: ResourceName, property: string): boolean {
  return known.get(resource)?.has(property) ?? false;
}
