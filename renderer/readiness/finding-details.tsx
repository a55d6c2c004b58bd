import { Button, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../shared/readiness/finding';
import { rules } from '../../shared/readiness/readiness';
import type { Rule } from '../../shared/readiness/rule';
import { SeverityMark } from '../analysis/severity-mark';
import { useSite } from '../app/hooks';
import { useCarryOut } from '../app/use-carry-out';
import { useSelectNode } from '../servers/selection';
import { ruleTitle } from './finding-columns';
import { subjectNode } from './subject-node';

const sources: Readonly<Record<Rule['source'], string>> = {
  manual: 'From the vendor’s manual.',
  api: 'From what the management server’s API says of this property.',
  assumption: 'An assumption of Understudy: the documentation of the field does not say so.',
};

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    maxHeight: '40%',
    overflow: 'auto',
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { margin: 0, maxWidth: '90ch', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One finding in full: what is wrong, what to do, where the rule comes from. */
export function FindingDetails({
  finding,
  onIgnore,
}: {
  readonly finding: Finding;
  readonly onIgnore: () => void;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const select = useSelectNode();
  const carryOut = useCarryOut();
  const ignored = site.ignoredFindings[finding.id];
  const node = subjectNode(site, finding.subject);
  const source = rules.find(({ code }) => code === finding.code)?.source;
  const { fix } = finding;
  return (
    <section className={styles.details} aria-label="Finding">
      <SeverityMark severity={finding.severity} />
      <Subtitle2 as="h2">{ruleTitle(finding)}</Subtitle2>
      <p className={styles.words}>{finding.message}</p>
      <p className={styles.words}>{finding.remedy}</p>
      {ignored !== undefined && (
        <p className={styles.words}>
          Ignored by {ignored.by} on {ignored.at.slice(0, 10)}: {ignored.note}
        </p>
      )}
      {source !== undefined && <p className={styles.quiet}>{sources[source]}</p>}
      <div className={styles.actions}>
        {fix !== null && (
          <Button
            appearance="primary"
            onClick={() => {
              void carryOut(fix.commands);
            }}
          >
            {fix.label}
          </Button>
        )}
        {node !== null && (
          <Link
            as="button"
            onClick={() => {
              select(node);
            }}
          >
            Go to {finding.subject.name}
          </Link>
        )}
        {ignored === undefined ? (
          <Button onClick={onIgnore}>Ignore…</Button>
        ) : (
          <Button
            onClick={() => {
              void carryOut([{ type: 'finding.heed', id: finding.id }]);
            }}
          >
            Heed again
          </Button>
        )}
      </div>
    </section>
  );
}
