import { isJsonObject, type JsonObject } from '../json/json-value';
import { lift } from '../json/versions';
import { collectionNames, isCollectionName, type CollectionName } from './collections';
import { keptRecords, MODEL_VERSION, type KeptKind } from './kept-records';

/**
 * A record as it would be kept now, of one that version `from` of the model kept. Nothing is checked:
 * that is for the schema, once it has the present shape.
 *
 * @throws TypeError when it is no object, and what a step of its history throws.
 */
export function liftRecord(kind: KeptKind, record: unknown, from: number): JsonObject {
  return lift(keptRecords[kind].versions, record, from);
}

/** Likewise the records of a collection by their ids; devices are kept by recording server. */
export function liftCollection(
  collection: CollectionName,
  records: unknown,
  from: number,
): unknown {
  const liftEach = (some: unknown): unknown =>
    mapped(some, (record) => liftRecord(collection, record, from));
  return collection === 'devices' ? mapped(records, liftEach) : liftEach(records);
}

/** Likewise a whole site. Collections that its version did not know are empty. */
export function liftSite(site: unknown, from: number): unknown {
  if (from === MODEL_VERSION) return site;
  const kept = objectOf(site);
  const own = Object.fromEntries(Object.entries(kept).filter(([name]) => !isCollectionName(name)));
  const collections = collectionNames.map((collection) => [
    collection,
    liftCollection(collection, kept[collection] ?? {}, from),
  ]);
  return { ...liftRecord('site', own, from), ...Object.fromEntries(collections) };
}

function mapped(records: unknown, change: (record: unknown) => unknown): JsonObject {
  return Object.fromEntries(
    Object.entries(objectOf(records)).map(([id, record]) => [id, change(record)]),
  );
}

function objectOf(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw new TypeError('Records are kept in an object.');
  return value;
}
