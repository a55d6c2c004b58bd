import type { Finding } from '../../shared/readiness/finding';
import type { RuleCode } from '../../shared/readiness/rule-code';
import type { FindingGrouping } from '../../shared/ipc/settings';
import { ruleTitle } from './rule-title';

/** Where a row stands among those on its level, from 1. */
interface RowPosition {
  readonly key: string;
  readonly position: number;
  readonly setSize: number;
}

/** A row that stands for a finding. */
export interface FindingRow extends RowPosition {
  readonly kind: 'finding';
  readonly finding: Finding;
  /** The key of the group it is in; null when nothing is grouped. */
  readonly group: string | null;
}

/** A row that stands for the findings of one server, or of one rule. */
export interface GroupRow extends RowPosition {
  readonly kind: 'group';
  readonly by: GroupedBy;
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly open: boolean;
}

export type ReadinessRow = FindingRow | GroupRow;

/** What a group has in common. */
export type GroupedBy =
  | { readonly kind: 'rule'; readonly code: RuleCode }
  | { readonly kind: 'server'; readonly subject: Finding['subject'] };

/**
 * The rows from top to bottom. Groups stand in the order of their first finding: with the findings
 * worst first, so are the groups. The findings of a closed group are left out.
 */
export function readinessRows(
  findings: readonly Finding[],
  grouping: FindingGrouping,
  closed: ReadonlySet<string>,
): readonly ReadinessRow[] {
  if (grouping === 'nothing') return findingRows(findings, null);
  const groups = grouped(findings, grouping);
  return [...groups].flatMap(([key, all], index): readonly ReadinessRow[] => {
    const [first] = all;
    if (first === undefined) return [];
    const open = !closed.has(key);
    const group: GroupRow = {
      kind: 'group',
      key,
      position: index + 1,
      setSize: groups.size,
      by:
        grouping === 'rule'
          ? { kind: 'rule', code: first.code }
          : { kind: 'server', subject: first.subject },
      name: grouping === 'rule' ? ruleTitle(first) : first.subject.name,
      findings: all,
      open,
    };
    return open ? [group, ...findingRows(all, key)] : [group];
  });
}

function findingRows(findings: readonly Finding[], group: string | null): readonly FindingRow[] {
  return findings.map((finding, index) => ({
    kind: 'finding',
    key: finding.id,
    position: index + 1,
    setSize: findings.length,
    finding,
    group,
  }));
}

function grouped(
  findings: readonly Finding[],
  grouping: 'server' | 'rule',
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding, grouping);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return groups;
}

function groupKey({ code, subject }: Finding, grouping: 'server' | 'rule'): string {
  return grouping === 'rule' ? `rule:${code}` : `server:${subject.kind}:${subject.id}`;
}
