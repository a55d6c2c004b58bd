import * as z from 'zod';
import { failoverGroupId, failoverRecorderId } from './ids';

/**
 * Reads a `Failover`. Strict: a hot standby beside a group is a contradiction, which the vendor's tools
 * refuse too, and must not be settled by dropping one of them.
 */
export const failoverSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('none') }).readonly(),
  z
    .strictObject({
      mode: z.literal('failoverGroups'),
      primary: failoverGroupId,
      secondary: failoverGroupId.nullable(),
    })
    .readonly(),
  z
    .strictObject({ mode: z.literal('hotStandby'), failoverRecorder: failoverRecorderId })
    .readonly(),
]);

/**
 * Who stands in for a recording server. The three ways exclude each other (seed text), and a
 * secondary failover group without a primary one cannot be written down.
 */
export type Failover = z.infer<typeof failoverSchema>;

/** Nobody stands in. */
export const noFailover: Failover = { mode: 'none' };

/** Whether two say the same: the same way, and the same servers or groups in it. */
export function sameFailover(a: Failover, b: Failover): boolean {
  switch (a.mode) {
    case 'none':
      return b.mode === 'none';
    case 'failoverGroups':
      return b.mode === 'failoverGroups' && a.primary === b.primary && a.secondary === b.secondary;
    case 'hotStandby':
      return b.mode === 'hotStandby' && a.failoverRecorder === b.failoverRecorder;
  }
}
