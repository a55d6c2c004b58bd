import * as z from 'zod';

/** Reads `Targets`. */
export const targetsSchema = z
  .object({
    /** How many simultaneous failures every recording server shall survive, 0–1000. */
    failuresTolerated: z.number().int().min(0).max(1000),
    /** After how many days a validated failover counts as out of date, 1–3650. */
    validationMaxAgeDays: z.number().int().min(1).max(3650),
  })
  .readonly();

/** What a person wants of the site; readiness measures against it. Our assumption, not the API's. */
export type Targets = z.infer<typeof targetsSchema>;

/** The targets of a site in which nobody has set any. */
export const defaultTargets: Targets = { failuresTolerated: 2, validationMaxAgeDays: 365 };
