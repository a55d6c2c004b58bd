import { aboutGroup } from '../finding';
import type { Rule } from '../rule';

/** A group needs at least one member to be of use (the vendor's manual). */
export const groupWithoutMembers: Rule<'groupWithoutMembers'> = {
  code: 'groupWithoutMembers',
  title: 'Group without members',
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
          message: `${group.name} has no members, so it can take over from nobody.`,
          remedy: 'Add members on its Sequence tab, or remove the group.',
          ...(used
            ? {}
            : {
                fix: {
                  label: 'Remove the group',
                  commands: [
                    { type: 'failoverGroup.remove', id: group.id, clearReferences: false } as const,
                  ],
                },
              }),
        };
      }),
};
