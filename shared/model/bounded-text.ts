import * as z from 'zod';

/** A name of a person, in at most 255 characters. */
export const shortText = z.string().max(255);

/** A note in at most 10,000 characters: whatever a window sends ends up in the journal. */
export const longText = z.string().max(10_000);
