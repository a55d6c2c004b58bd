import * as z from 'zod';
import type { JsonObject } from '../../../shared/json/json-value';
import type { Versions } from '../../../shared/json/versions';
import { keptMessageSchema, message } from '../../../shared/messages/message';

export const entryHeadSchema = z
  .object({
    /** The site's revision after the change; each is one more than the one before. */
    revision: z.number().int().min(1),
    /** When, in ISO 8601. */
    time: z.string(),
    /** Who, as the operating system knows them. */
    account: z.string(),
    kind: z.enum(['do', 'undo', 'redo']),
    /** The revision of the `do` that is taken back or done again; null for a `do` itself. */
    of: z.number().int().min(1).nullable(),
    /** What, as an instruction: "Rename FRS-01 to FRS-A". For undo and redo that of the `do`. */
    label: keptMessageSchema,
  })
  .readonly();

/** What the journal says about a change, apart from the change. */
export type EntryHead = z.infer<typeof entryHeadSchema>;

/** How heads have changed since format 1. */
export const entryHeadVersions: Versions = [{ to: 2, up: withMessage }];

/** Until format 2 a change was named in words, which are all that is known of it. */
export function withMessage(labelled: JsonObject): JsonObject {
  return { ...labelled, label: message('history.prose', { text: String(labelled.label) }) };
}

export const entryPlaceSchema = z
  .object({
    segment: z.string().regex(/^\d{12}\.jsonl$/),
    offset: z.number().int().min(0),
    length: z.number().int().min(1),
  })
  .readonly();

/** Where in the journal an entry stands; in bytes, the newline included. */
export type EntryPlace = z.infer<typeof entryPlaceSchema>;
