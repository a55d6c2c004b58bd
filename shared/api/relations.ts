import {
  isZeroGuid,
  parseGuid,
  type DeviceId,
  type FailoverGroupId,
  type FailoverRecorderId,
  type HardwareId,
  type RecordingServerId,
  type SiteId,
  type StorageId,
} from '../model/ids';
import { isJsonObject, type JsonObject } from '../json/json-value';
import { resourceNamed, type ResourceName } from './resource-names';

/** The id of a record whose kind only its resource tells; it may be used as the id of any kind. */
export type RecordId = DeviceId &
  FailoverGroupId &
  FailoverRecorderId &
  HardwareId &
  RecordingServerId &
  SiteId &
  StorageId;

/** A record that another one names in its `relations`. */
export interface Relation {
  readonly resource: ResourceName | null;
  readonly id: RecordId;
}

/** `relations.self.type` as it is written; null when the record does not say what it is. */
export function selfTypeOf(raw: JsonObject): string | null {
  const type = relation(raw, 'self')?.type;
  return typeof type === 'string' && type.trim() !== '' ? type : null;
}

/** The record's GUID in lower case, from `id` or else from `relations.self.id`. */
export function idOf(raw: JsonObject): RecordId | null {
  return recordId(raw.id) ?? recordId(relation(raw, 'self')?.id);
}

/**
 * `relations.parent`; null where it is the root ("/", or a type with the all-zero GUID), undefined
 * where the record does not state it. A type with an id that cannot be read states nothing: its
 * record has a parent, and nobody knows which.
 */
export function parentOf(raw: JsonObject): Relation | null | undefined {
  if (isJsonObject(raw.relations) && raw.relations.parent === '/') return null;
  const parent = relation(raw, 'parent');
  if (parent === null) return undefined;
  const type = typeof parent.type === 'string' ? parent.type : null;
  const id = recordId(parent.id);
  if (id !== null) return { resource: type === null ? null : resourceNamed(type), id };
  return type !== null && isZeroGuid(parent.id) ? null : undefined;
}

function relation(raw: JsonObject, name: 'self' | 'parent'): JsonObject | null {
  const relations = raw.relations;
  if (!isJsonObject(relations)) return null;
  const found = relations[name];
  return isJsonObject(found) ? found : null;
}

/** A GUID in lower case; null for anything else and for the all-zero one. */
export function recordId(written: unknown): RecordId | null {
  // `parseGuid` has checked what the brands stand for.
  return parseGuid(written) as RecordId | null;
}
