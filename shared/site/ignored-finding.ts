import * as z from 'zod';
import { findingId } from './ids';

export const ignoredFindingSchema = z
  .object({ id: findingId, note: z.string(), by: z.string(), at: z.iso.datetime() })
  .readonly();

/**
 * A readiness finding that somebody has decided to live with, and why. Its id is the rule's code
 * and the subject, so that the same finding stays ignored when it is found again.
 */
export type IgnoredFinding = z.infer<typeof ignoredFindingSchema>;
