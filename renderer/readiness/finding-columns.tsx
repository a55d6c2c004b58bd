import { severities, type Finding } from '../../shared/readiness/finding';
import { rules } from '../../shared/readiness/readiness';
import { SeverityMark } from '../analysis/severity-mark';
import type { Column } from '../ui/collection/column';

const titles = new Map(rules.map(({ code, title }) => [code, title]));

/** The title of the rule behind a finding. */
export function ruleTitle({ code }: Finding): string {
  return titles.get(code) ?? code;
}

/** The columns of the findings. */
export const findingColumns: readonly Column<Finding>[] = [
  {
    id: 'severity',
    header: 'Severity',
    minWidth: 110,
    grow: 0,
    cell: ({ severity }) => <SeverityMark severity={severity} />,
    sortBy: ({ severity }) => severities.indexOf(severity),
  },
  {
    id: 'subject',
    header: 'Server or group',
    minWidth: 140,
    grow: 1,
    cell: ({ subject }) => subject.name,
    sortBy: ({ subject }) => subject.name,
  },
  {
    id: 'rule',
    header: 'Rule',
    minWidth: 180,
    grow: 1.4,
    cell: (finding) => ruleTitle(finding),
    sortBy: (finding) => ruleTitle(finding),
  },
  {
    id: 'message',
    header: 'Finding',
    minWidth: 260,
    grow: 3,
    cell: ({ message }) => <span title={message}>{message}</span>,
  },
  {
    id: 'fix',
    header: 'Fix',
    minWidth: 90,
    grow: 0,
    cell: ({ fix }) => (fix === null ? '' : 'One click'),
    sortBy: ({ fix }) => (fix === null ? 1 : 0),
  },
];
