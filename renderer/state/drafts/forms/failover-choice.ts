import * as z from 'zod';
import type { Failover } from '../../../../shared/model/failover';
import { failoverGroupId, failoverRecorderId } from '../../../../shared/model/ids';
import type { Problem } from '../node-form';

const choiceSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('none') }).readonly(),
  z
    .object({
      mode: z.literal('failoverGroups'),
      primary: failoverGroupId.nullable(),
      secondary: failoverGroupId.nullable(),
    })
    .readonly(),
  z
    .object({ mode: z.literal('hotStandby'), failoverRecorder: failoverRecorderId.nullable() })
    .readonly(),
]);

/**
 * A failover while it is being chosen: like `Failover`, but the group or server may still be
 * missing. The whole choice is one field of the draft, since its parts make sense only together.
 */
export type FailoverChoice = z.infer<typeof choiceSchema>;

/** A choice as the text of its field. */
export function choiceText(choice: FailoverChoice): string {
  switch (choice.mode) {
    case 'none':
      return JSON.stringify({ mode: 'none' });
    case 'failoverGroups': {
      const { mode, primary, secondary } = choice;
      return JSON.stringify({ mode, primary, secondary });
    }
    case 'hotStandby': {
      const { mode, failoverRecorder } = choice;
      return JSON.stringify({ mode, failoverRecorder });
    }
  }
}

/** The counterpart of `choiceText`. */
export function choiceFrom(text: string): FailoverChoice {
  return choiceSchema.parse(JSON.parse(text));
}

/** The failover that a choice stands for, or what is still missing, under which field. */
export function failoverOf(choice: FailoverChoice): Failover | Problem {
  switch (choice.mode) {
    case 'none':
      return { mode: 'none' };
    case 'failoverGroups': {
      const { mode, primary, secondary } = choice;
      return primary === null
        ? { field: 'primary', message: 'Choose a primary failover group, or choose None.' }
        : { mode, primary, secondary };
    }
    case 'hotStandby': {
      const { mode, failoverRecorder } = choice;
      return failoverRecorder === null
        ? { field: 'hotStandby', message: 'Choose a hot standby server, or choose None.' }
        : { mode, failoverRecorder };
    }
  }
}
