import { aboutGroup } from '../finding';
import type { Rule } from '../rule';
import { count } from '../names-and-counts';

/** Our assumption: a group that no recording server names keeps its members idle. */
export const groupUnused: Rule<'groupUnused'> = {
  code: 'groupUnused',
  title: 'Group that nobody uses',
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
        message: `No recording server counts on ${group.name}, so its ${count(group.members.length, 'member')} can take over from nobody.`,
        remedy: 'Choose the group on the Failover tab of recording servers.',
      })),
};
