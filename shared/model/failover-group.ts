import * as z from 'zod';
import { failoverGroupId, failoverRecorderId } from './ids';

/** Reads a `FailoverGroup`; says nothing of the rules. */
export const failoverGroupSchema = z
  .object({
    id: failoverGroupId,
    name: z.string(),
    description: z.string(),
    members: z.array(failoverRecorderId).readonly(),
  })
  .readonly();

/**
 * Failover recording servers for cold standby. The order of `members` is the sequence in which
 * they take over (seed text); the API's zero-based `position` is the index in it.
 */
export type FailoverGroup = z.infer<typeof failoverGroupSchema>;
