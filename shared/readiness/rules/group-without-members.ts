import { message } from '../../messages/message';
import { aboutGroup } from '../finding';
import type { Rule } from '../rule';

/** A group needs at least one member to be of use (the vendor's manual). */
export const groupWithoutMembers: Rule<'groupWithoutMembers'> = {
  code: 'groupWithoutMembers',
  severity: 'warning',
  source: 'manual',
  mendedBy: { tab: 'sequence' },
  find: ({ failoverGroups, usersOf }) =>
    failoverGroups
      .filter(({ members }) => members.length === 0)
      .map((group) => {
        const used = usersOf(group.id).asPrimary.length + usersOf(group.id).asSecondary.length > 0;
        return {
          subject: aboutGroup(group),
          message: message('rule.groupWithoutMembers.message', { name: group.name }),
          ...(used
            ? {}
            : {
                fix: {
                  label: message('rule.groupWithoutMembers.fix'),
                  commands: [
                    { type: 'failoverGroup.remove', id: group.id, clearReferences: false } as const,
                  ],
                },
              }),
        };
      }),
};
