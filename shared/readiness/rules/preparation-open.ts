import { message } from '../../messages/message';
import { preparationItems } from '../../model/preparation';
import { isEncrypted } from '../../model/web-server';
import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';

/** Seed text: rights, certificate, address and computer, which only a person on the spot can check. */
export const preparationOpen: Rule<'preparationOpen'> = {
  code: 'preparationOpen',
  severity: 'advice',
  source: 'manual',
  mendedBy: { tab: 'preparation' },
  find: ({ failoverRecorders, allocationOf, site }) =>
    failoverRecorders.flatMap((recorder) => {
      if (allocationOf(recorder.id).state === 'unassigned') return [];
      const ticks = site.preparations[recorder.id]?.ticks ?? {};
      const open = preparationItems
        .filter((item) => item !== 'certificateKeyReadable' || isEncrypted(recorder))
        .filter((item) => ticks[item] === undefined);
      const [first] = open;
      if (first === undefined) return [];
      return [
        {
          subject: aboutRecorder(recorder),
          message: message('rule.preparationOpen.message', {
            count: open.length,
            name: recorder.name,
            next: message(`preparation.${first}`),
          }),
        },
      ];
    }),
};
