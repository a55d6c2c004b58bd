import { aboutRecorder, aboutServer, type Subject } from '../finding';
import type { Rule } from '../rule';
import { count } from '../names-and-counts';

/** Our assumption: two servers of one name are mistaken for each other on the night it matters. */
export const duplicateNames: Rule<'duplicateNames'> = {
  code: 'duplicateNames',
  title: 'Several servers with one name',
  severity: 'warning',
  source: 'assumption',
  mendedBy: { tab: 'info', field: 'name' },
  find: ({ recordingServers, failoverRecorders }) => {
    const subjects: readonly Subject[] = [
      ...recordingServers.map(aboutServer),
      ...failoverRecorders.map(aboutRecorder),
    ];
    const totals = new Map<string, number>();
    for (const { name } of subjects) totals.set(key(name), (totals.get(key(name)) ?? 0) + 1);
    return subjects.flatMap((subject) => {
      const others = (totals.get(key(subject.name)) ?? 1) - 1;
      if (others === 0) return [];
      return [
        {
          subject,
          message: `${count(others, 'other server is', 'other servers are')} named ${subject.name} too.`,
          remedy: 'Give each server a name of its own.',
        },
      ];
    });
  },
};

function key(name: string): string {
  return name.trim().toLocaleLowerCase('en');
}
