import { siteSchema, type Site } from '../../../shared/model/site';
import type { SitePiece } from './site-pieces';

type Property = SitePiece['property'];

const { id: _id, name: _name, targets: _targets, ...collections } = siteSchema.shape;

/** Puts a site together again from its pieces. */
export class SiteAssembly {
  readonly #records: Record<Property, Record<string, unknown>> = {
    recordingServers: {},
    failoverRecorders: {},
    failoverGroups: {},
    scenarios: {},
    ignoredFindings: {},
    preparations: {},
    validations: {},
    devices: {},
  };

  /** Whether the piece is sound; the site cannot be put together without it. */
  add(property: unknown, records: unknown): boolean {
    if (!isProperty(property)) return false;
    if (property === 'devices') return this.#addDevices(records);
    const checked = collections[property].safeParse(records);
    if (checked.success) Object.assign(this.#records[property], checked.data);
    return checked.success;
  }

  /** The site with all the records added to an empty one. */
  onto(empty: Site): Site {
    // Every record has passed the schema of its collection, or the check of devices below.
    return { ...empty, ...(this.#records as Partial<Site>) };
  }

  /**
   * Looks only at what everything else relies on: the schema would take some seconds for 200,000
   * devices at each start, and the checksum says that they are what was once checked and written.
   */
  #addDevices(records: unknown): boolean {
    if (!isRecord(records)) return false;
    for (const [server, devices] of Object.entries(records)) {
      if (!isRecord(devices)) return false;
      for (const id in devices) {
        const device = devices[id];
        if (!isRecord(device) || device.id !== id || device.recordingServer !== server) {
          return false;
        }
      }
      const known = this.#records.devices[server];
      // Only the devices of a very large server are spread over several pieces.
      this.#records.devices[server] = isRecord(known) ? { ...known, ...devices } : devices;
    }
    return true;
  }
}

function isProperty(property: unknown): property is Property {
  return typeof property === 'string' && Object.hasOwn(collections, property);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
