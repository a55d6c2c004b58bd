import { isJsonObject, type JsonObject } from '../json/json-value';
import { idOf, parentOf, selfTypeOf, type RecordId, type Relation } from './relations';
import { resourceNamed, type ResourceName } from './resource-names';
import { isRead } from './resources/readers-of-resources';

/** The nearest records in which a record is embedded (`includeChildren`), by their ids. */
export interface Ancestors {
  readonly recordingServer: RecordId | null;
  readonly hardware: RecordId | null;
  readonly failoverGroup: RecordId | null;
}

export interface FoundRecord {
  readonly resource: ResourceName;
  readonly raw: JsonObject;
  /** Null when it has none that could be one. */
  readonly id: RecordId | null;
  /** What it names in `relations.parent`; null for the root, undefined where it names nothing. */
  readonly parent: Relation | null | undefined;
  readonly ancestors: Ancestors;
  /** The place in the array in which it stands, from 0. */
  readonly index: number;
}

/** What a walk through a file tells. */
export interface Visitor {
  readonly record: (found: FoundRecord) => void;
  /** A bare `{type, id}` where a record could stand: it names a record and does not hold it. */
  readonly reference: (found: FoundRecord) => void;
  /** A record of a kind that is not read, or of which nobody says what it is (`kind` is null). */
  readonly unknownRecord: (kind: string | null) => void;
  readonly unknownProperty: (resource: ResourceName, property: string) => void;
}

interface Visit {
  readonly value: unknown;
  /** The key under which the value stands, envelopes apart; null at the top of a file. */
  readonly key: string | null;
  /** What the value is, as far as its key or its file's name says. */
  readonly resource: ResourceName | null;
  readonly ancestors: Ancestors;
  readonly index: number;
  /** Whether the value is part of an unknown record that has been counted. */
  readonly insideUnknown: boolean;
}

const nowhere: Ancestors = { recordingServer: null, hardware: null, failoverGroup: null };

/** The keys under which the API puts the records of an answer. */
const envelopes: ReadonlySet<string> = new Set(['array', 'data']);
/** What the API adds to an answer besides records. */
const furniture: ReadonlySet<string> = new Set(['tasks', 'resources', 'definitions', 'params']);
/** Keys that mean something to JavaScript objects; nothing of the API is named like this. */
const suspicious: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds every record in a parsed file, at any depth, in the order in which they are written; a
 * record comes before those that are embedded in it. Its own stack instead of recursion lets it
 * through nesting of any depth.
 */
export function walk(root: unknown, fileResource: ResourceName | null, visitor: Visitor): void {
  const open: Visit[] = [
    {
      value: root,
      key: null,
      resource: fileResource,
      ancestors: nowhere,
      index: 0,
      insideUnknown: false,
    },
  ];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const within = Array.isArray(visit.value)
      ? elements(visit.value, visit)
      : isJsonObject(visit.value)
        ? visitObject(visit.value, visit, visitor)
        : [];
    for (let at = within.length - 1; at >= 0; at -= 1) {
      const next = within[at];
      if (next !== undefined) open.push(next);
    }
  }
}

function elements(values: readonly unknown[], visit: Visit): readonly Visit[] {
  const found: Visit[] = [];
  values.forEach((value, index) => {
    if (isStructure(value)) found.push({ ...visit, value, index });
  });
  return found;
}

function visitObject(raw: JsonObject, visit: Visit, visitor: Visitor): readonly Visit[] {
  if (isContainer(raw)) return contents(raw, visit, visit.insideUnknown, visitor);
  const selfType = selfTypeOf(raw);
  const resource = selfType === null ? visit.resource : resourceNamed(selfType);
  const { ancestors, index, insideUnknown, key } = visit;
  if (resource === null) {
    if (!insideUnknown && Object.keys(raw).length > 0) visitor.unknownRecord(selfType ?? key);
    return contents(raw, { ...visit, resource: null }, true, visitor);
  }
  const found = { resource, raw, id: idOf(raw), parent: parentOf(raw), ancestors, index };
  if (isReference(raw)) {
    visitor.reference(found);
    return [];
  }
  visitor.record(found);
  return childrenOf(found, visitor);
}

/** Objects that only hold others: envelopes, and objects whose keys are resource names. */
function isContainer(raw: JsonObject): boolean {
  const saysWhoItIs = ['id', 'relations', 'name', 'displayName'].some((key) =>
    Object.hasOwn(raw, key),
  );
  return !saysWhoItIs && Object.values(raw).some(isStructure);
}

function contents(
  raw: JsonObject,
  visit: Visit,
  insideUnknown: boolean,
  visitor: Visitor,
): readonly Visit[] {
  const found: Visit[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (!isStructure(value) || furniture.has(key)) continue;
    if (suspicious.has(key)) visitor.unknownRecord(key);
    else if (envelopes.has(key)) found.push({ ...visit, value, insideUnknown });
    else {
      found.push({ ...visit, value, key, resource: resourceNamed(key), index: 0, insideUnknown });
    }
  }
  return found;
}

function childrenOf(found: FoundRecord, visitor: Visitor): readonly Visit[] {
  const { raw, resource } = found;
  const ancestors = ancestorsWithin(found);
  const children: Visit[] = [];
  for (const key of Object.keys(raw)) {
    if (isRead(resource, key)) continue;
    const value = raw[key];
    const child = isStructure(value) ? resourceNamed(key) : null;
    if (child !== null || (holdsObjects(value) && !suspicious.has(key))) {
      children.push({ value, key, resource: child, ancestors, index: 0, insideUnknown: false });
    } else visitor.unknownProperty(resource, key);
  }
  return children;
}

function ancestorsWithin({ resource, id, ancestors }: FoundRecord): Ancestors {
  switch (resource) {
    case 'recordingServers':
      return { ...nowhere, recordingServer: id };
    case 'hardware':
      return { ...ancestors, hardware: id };
    case 'failoverGroups':
      return { ...nowhere, failoverGroup: id };
    default:
      return ancestors;
  }
}

/** Whether a property that is not read holds records of a kind that is not read. */
function holdsObjects(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isStructure);
  return isJsonObject(value) && !isReference(value);
}

/** The API's way to name a record: `{"type": "storages", "id": "…"}`. */
function isReference(raw: JsonObject): boolean {
  const keys = Object.keys(raw);
  return keys.length === 2 && keys.includes('type') && keys.includes('id');
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
