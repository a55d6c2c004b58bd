import type { Failover } from '../../../../shared/model/failover';
import type { FailoverGroupId, FailoverRecorderId } from '../../../../shared/model/ids';
import type { FieldProblem } from '../node-form';
import { say } from '../../../kit/say';

/**
 * A failover while it is being chosen: like `Failover`, but the group or server may still be
 * missing. The whole choice is one field of the draft, since its parts make sense only together.
 */
export type FailoverChoice =
  | { readonly mode: 'none' }
  | {
      readonly mode: 'failoverGroups';
      readonly primary: FailoverGroupId | null;
      readonly secondary: FailoverGroupId | null;
    }
  | { readonly mode: 'hotStandby'; readonly failoverRecorder: FailoverRecorderId | null };

/** The failover that a choice stands for, or what is still missing, under which field. */
export function failoverOf(choice: FailoverChoice): Failover | FieldProblem {
  switch (choice.mode) {
    case 'none':
      return { mode: 'none' };
    case 'failoverGroups': {
      const { mode, primary, secondary } = choice;
      return primary === null
        ? { field: 'primary', message: say('state.choosePrimary') }
        : { mode, primary, secondary };
    }
    case 'hotStandby': {
      const { mode, failoverRecorder } = choice;
      return failoverRecorder === null
        ? { field: 'hotStandby', message: say('state.chooseHotStandby') }
        : { mode, failoverRecorder };
    }
  }
}
