import { message } from '../../messages/message';
import { aboutRecorder, aboutServer, type Subject } from '../finding';
import type { Rule } from '../rule';

/** Our assumption: two servers of one name are mistaken for each other on the night it matters. */
export const duplicateNames: Rule<'duplicateNames'> = {
  code: 'duplicateNames',
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
          message: message('rule.duplicateNames.message', { count: others, name: subject.name }),
        },
      ];
    });
  },
};

function key(name: string): string {
  return name.trim().toLocaleLowerCase('en');
}
