import * as z from 'zod';
import { settingsSchema } from '../../shared/ipc/settings';
import { isJsonObject } from '../../shared/json/json-value';
import { siteSchema } from '../../shared/model/site';
import { windowPlaceSchema } from '../settings/window-place';
import { entryHeadSchema } from '../store/journal/journal-entry';
import { segmentHeaderSchema } from '../store/journal/journal-segment';
import { snapshotHeadSchema } from '../store/snapshot/snapshot-text';

/** All that is kept, by where. Entries and snapshots hold records as `site` has them. */
const kept = {
  site: siteSchema,
  snapshotHead: snapshotHeadSchema,
  segmentHeader: segmentHeaderSchema,
  entryHead: entryHeadSchema,
  settings: settingsSchema,
  windowPlace: windowPlaceSchema,
};

/**
 * The schemas of everything that this version keeps, as one text that stays the same as long as they
 * take the same values, however they are written down.
 */
export function keptSchemas(): string {
  const schemas = Object.entries(kept).map(([name, schema]) => [
    name,
    sorted(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  ]);
  return `${JSON.stringify(Object.fromEntries(schemas), null, 1)}\n`;
}

/** What a schema says of TypeScript and of itself, and not of the values that it takes. */
const besideTheValues = ['readOnly', '$schema'];

/** The same schema with its properties and alternatives in the order of the alphabet. */
function sorted(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    return schema.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (!isJsonObject(schema)) return schema;
  const keys = Object.keys(schema)
    .filter((key) => !besideTheValues.includes(key))
    .sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(schema[key])]));
}
