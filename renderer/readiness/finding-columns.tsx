import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { severities, type Finding } from '../../shared/readiness/finding';
import type { FindingGrouping } from '../../shared/ipc/settings';
import type { Site } from '../../shared/model/site';
import { SeverityMark } from '../records/severity-mark';
import type { Column } from '../kit/collection/column';
import { say, textOf } from '../kit/say';
import { ruleTitle } from './rule-title';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

const severity: Column<Finding> = {
  id: 'severity',
  header: say('readiness.column.severity'),
  minWidth: 112,
  grow: 0,
  cell: (finding) => <SeverityMark severity={finding.severity} />,
  sortBy: (finding) => severities.indexOf(finding.severity),
};

const subject: Column<Finding> = {
  id: 'subject',
  header: say('readiness.column.subject'),
  minWidth: 120,
  grow: 1,
  cell: (finding) => <span title={finding.subject.name}>{finding.subject.name}</span>,
  sortBy: (finding) => finding.subject.name,
};

const rule: Column<Finding> = {
  id: 'rule',
  header: say('readiness.column.rule'),
  minWidth: 170,
  grow: 1.4,
  cell: (finding) => <span title={ruleTitle(finding)}>{ruleTitle(finding)}</span>,
  sortBy: (finding) => ruleTitle(finding),
};

const message: Column<Finding> = {
  id: 'message',
  header: say('readiness.column.finding'),
  minWidth: 220,
  grow: 3,
  cell: (finding) => <span title={textOf(finding.message)}>{textOf(finding.message)}</span>,
};

const fix: Column<Finding> = {
  id: 'fix',
  header: say('readiness.column.fix'),
  minWidth: 96,
  grow: 0,
  cell: (finding) => (finding.fix === null ? '' : say('readiness.cell.fix')),
  sortBy: (finding) => (finding.fix === null ? 1 : 0),
};

/** What the columns depend on. */
export interface ColumnChoice {
  /** There is room for the rule beside the sentence, which says the same in more words. */
  readonly wide: boolean;
  readonly withIgnored: boolean;
  /** What a group says of all its findings needs no column. */
  readonly grouping: FindingGrouping;
  readonly site: Site;
}

/** The columns of the findings. */
export function findingColumns({
  wide,
  withIgnored,
  grouping,
  site,
}: ColumnChoice): readonly Column<Finding>[] {
  return [
    grouping === 'nothing' ? severity : { ...severity, minWidth: 128 },
    ...(grouping === 'server' ? [] : [subject]),
    ...(wide && grouping !== 'rule' ? [rule] : []),
    message,
    ...(wide || !withIgnored ? [fix] : []),
    ...(withIgnored ? [ignored(site)] : []),
  ];
}

function ignored(site: Site): Column<Finding> {
  const words = ({ id }: Finding): string => {
    const found = site.ignoredFindings[id];
    if (found === undefined) return '';
    const { note, by, at } = found;
    return say('readiness.cell.ignored', { note, by, at: { moment: at } });
  };
  return {
    id: 'ignored',
    header: say('readiness.column.ignored'),
    minWidth: 140,
    grow: 1.5,
    cell: (finding) => <Quiet words={words(finding)} />,
    sortBy: words,
  };
}

function Quiet({ words }: { readonly words: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.quiet} title={words}>
      {words}
    </span>
  );
}
