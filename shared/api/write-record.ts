import type { ResourceName } from './resource-names';

/** A record as the management server's REST API writes it. */
export type ApiRecord = Readonly<Record<string, unknown>>;

/** The API's way to name a record. */
export interface Link {
  readonly type: ResourceName;
  readonly id: string;
}

/** A record with its names and relations; only a site has no parent. */
export function writeRecord(
  self: Link,
  name: string,
  properties: ApiRecord,
  parent: Link | null,
): ApiRecord {
  return {
    displayName: name,
    id: self.id,
    ...properties,
    relations: parent === null ? { self } : { self, parent },
  };
}
