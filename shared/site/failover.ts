import * as z from 'zod';
import { failoverGroupId, failoverRecorderId } from './ids';

export const failoverSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('none') }).readonly(),
  z
    .object({
      mode: z.literal('failoverGroups'),
      primary: failoverGroupId,
      secondary: failoverGroupId.nullable(),
    })
    .readonly(),
  z.object({ mode: z.literal('hotStandby'), failoverRecorder: failoverRecorderId }).readonly(),
]);

/**
 * Who stands in for a recording server. The three ways exclude each other (seed text), and a
 * secondary failover group without a primary one cannot be written down.
 */
export type Failover = z.infer<typeof failoverSchema>;

export const noFailover: Failover = { mode: 'none' };

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
