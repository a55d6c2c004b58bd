import * as z from 'zod';
import type { Versions } from '../json/versions';
import { defaultsOf, keptShape, type ValuesOf } from './fields/derive';
import { field } from './fields/field';
import { failoverGroupId, failoverRecorderId } from './ids';

/** The fields of a failover group (API: `failoverGroups`); its members name it there. */
export const failoverGroupFields = {
  name: field.name({ default: '', editable: true, tab: 'info' }),
  description: field.description({ default: '', editable: true, tab: 'info' }),
};

/** What a person says of a new failover group; the rest has its defaults. */
export const newGroupFields = {
  name: failoverGroupFields.name,
  description: failoverGroupFields.description,
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

/** A failover group as it is right after it was added: empty, every default in its place. */
export function newFailoverGroup(
  said: Pick<FailoverGroup, 'id'> & ValuesOf<typeof newGroupFields>,
): FailoverGroup {
  const { id, ...named } = said;
  return { id, ...defaultsOf(failoverGroupFields), ...named, members: [] };
}

/** How what is kept of a failover group has changed since version 1. */
export const failoverGroupVersions: Versions = [];
