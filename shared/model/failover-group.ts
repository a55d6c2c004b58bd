import * as z from 'zod';
import type { Versions } from '../json/versions';
import { keptShape } from './fields/derive';
import { field } from './fields/field';
import { failoverGroupId, failoverRecorderId } from './ids';

/** The fields of a failover group (API: `failoverGroups`); its members name it there. */
export const failoverGroupFields = {
  name: field.name({ default: '', editable: true, tab: 'info' }),
  description: field.description({ default: '', editable: true, tab: 'info' }),
};

/** Reads a `FailoverGroup`; says nothing of the rules. */
export const failoverGroupSchema = z
  .object({
    id: failoverGroupId,
    ...keptShape(failoverGroupFields),
    members: z.array(failoverRecorderId).readonly(),
  })
  .readonly();

/**
 * Failover recording servers for cold standby. The order of `members` is the sequence in which
 * they take over (seed text); the API's zero-based `position` is the index in it.
 */
export type FailoverGroup = z.infer<typeof failoverGroupSchema>;

/** How what is kept of a failover group has changed since version 1. */
export const failoverGroupVersions: Versions = [];
