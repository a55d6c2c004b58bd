import { preparationItems, preparationLabels } from '../../model/preparation';
import { isEncrypted } from '../../model/web-server';
import { aboutRecorder } from '../finding';
import type { Rule } from '../rule';
import { count } from '../names-and-counts';

/** Seed text: rights, certificate, address and computer, which only a person on the spot can check. */
export const preparationOpen: Rule<'preparationOpen'> = {
  code: 'preparationOpen',
  title: 'Preparation not checked',
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
          message: `${count(open.length, 'preparation')} of ${recorder.name} ${open.length === 1 ? 'has' : 'have'} not been checked; next: ${preparationLabels[first]}.`,
          remedy: 'Look at the server itself, and tick the item on its Preparation tab.',
        },
      ];
    }),
};
