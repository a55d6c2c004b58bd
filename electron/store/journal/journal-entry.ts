import * as z from 'zod';

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
    label: z.string(),
  })
  .readonly();

/** What the journal says about a change, apart from the change. */
export type EntryHead = z.infer<typeof entryHeadSchema>;

export const entryPlaceSchema = z
  .object({
    segment: z.string().regex(/^\d{12}\.jsonl$/),
    offset: z.number().int().min(0),
    length: z.number().int().min(1),
  })
  .readonly();

/** Where in the journal an entry stands; in bytes, the newline included. */
export type EntryPlace = z.infer<typeof entryPlaceSchema>;
