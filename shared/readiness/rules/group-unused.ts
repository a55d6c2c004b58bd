import { message } from '../../messages/message';
import { aboutGroup } from '../finding';
import type { Rule } from '../rule';

/** Our assumption: a group that no recording server names keeps its members idle. */
export const groupUnused: Rule<'groupUnused'> = {
  code: 'groupUnused',
  severity: 'advice',
  source: 'assumption',
  mendedBy: null,
  find: ({ failoverGroups, usersOf }) =>
    failoverGroups
      .filter(({ id, members }) => {
        const { asPrimary, asSecondary } = usersOf(id);
        return members.length > 0 && asPrimary.length + asSecondary.length === 0;
      })
      .map((group) => ({
        subject: aboutGroup(group),
        message: message('rule.groupUnused.message', {
          name: group.name,
          members: group.members.length,
        }),
      })),
};
