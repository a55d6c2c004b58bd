import { makeStyles, SearchBox, Select, Spinner, Switch, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtr24Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import { severities, type Finding } from '../../shared/readiness/finding';
import { isIgnored } from '../../shared/readiness/readiness';
import type { Site } from '../../shared/site/site';
import type { Analysis } from '../analysis/analysis';
import { severityLabels } from '../analysis/severity-mark';
import { useAnalysis } from '../analysis/use-analysis';
import { countOf, inDigits } from '../app/words';
import { Facts } from '../servers/overviews/facts';
import { OverviewPage } from '../servers/overviews/overview-page';
import { selectOnly, type Selection, noSelection } from '../ui/collection/selection';
import { VirtualTable } from '../ui/collection/virtual-table';
import { findingColumns, ruleTitle } from './finding-columns';
import { FindingDetails } from './finding-details';
import { IgnoreDialog } from './ignore-dialog';
import { TargetsFields } from './targets-fields';

const useStyles = makeStyles({
  table: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 360px',
    gap: tokens.spacingVerticalS,
    minHeight: '360px',
    minWidth: 0,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  search: { width: '240px', minWidth: '120px' },
});

const keyOf = ({ id }: Finding): string => id;

/** The findings of readiness: what would leave footage missing, and what to do about it. */
export function ReadinessView(): ReactElement {
  const { analysis } = useAnalysis();
  return analysis === null ? <Spinner label="Looking at the site" /> : <Findings {...analysis} />;
}

function Findings({ site, findings }: Analysis): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [severity, setSeverity] = useState('');
  const [withIgnored, setWithIgnored] = useState(false);
  const [selection, setSelection] = useState<Selection>(noSelection);
  const [ignoring, setIgnoring] = useState<Finding | null>(null);
  const open = useMemo(
    () => findings.filter((finding) => !isIgnored(site, finding)),
    [site, findings],
  );
  const shown = useMemo(
    () => filterFindings(site, findings, { text, severity, withIgnored }),
    [site, findings, text, severity, withIgnored],
  );
  const selected = shown.find(({ id }) => selection.keys.has(id));
  return (
    <OverviewPage
      icon={ClipboardTaskListLtr24Regular}
      name="Readiness"
      state={countOf(open.length, 'finding')}
    >
      <Facts
        facts={severities.map((each) => ({
          label: severityLabels[each],
          value: inDigits(open.filter((finding) => finding.severity === each).length),
          warn: each === 'error' && open.some((finding) => finding.severity === 'error'),
        }))}
      />
      <TargetsFields />
      <div className={styles.table}>
        <div className={styles.bar}>
          <SearchBox
            className={styles.search}
            size="small"
            aria-label="Filter findings"
            placeholder="Filter by server, group or words"
            value={text}
            onChange={(_event, { value }) => {
              setText(value);
            }}
          />
          <Select
            size="small"
            aria-label="Severity"
            value={severity}
            onChange={(_event, { value }) => {
              setSeverity(value);
            }}
          >
            <option value="">All severities</option>
            {severities.map((each) => (
              <option key={each} value={each}>
                {severityLabels[each]}
              </option>
            ))}
          </Select>
          <Switch
            label="Show ignored"
            checked={withIgnored}
            onChange={(_event, { checked }) => {
              setWithIgnored(checked);
            }}
          />
        </div>
        <VirtualTable
          label="Findings"
          columns={findingColumns}
          rows={shown}
          rowKey={keyOf}
          empty={
            findings.length === 0
              ? 'There is nothing to say against this site.'
              : 'No finding is left by this filter.'
          }
          selecting={{
            selection,
            onSelect: ({ anchor, keys }) => {
              // One at a time: the details below belong to it.
              const key = anchor ?? [...keys][0];
              setSelection(key === undefined ? noSelection : selectOnly(key));
            },
          }}
        />
        {selected !== undefined && (
          <FindingDetails
            finding={selected}
            onIgnore={() => {
              setIgnoring(selected);
            }}
          />
        )}
      </div>
      {ignoring !== null && (
        <IgnoreDialog
          finding={ignoring}
          onClose={() => {
            setIgnoring(null);
          }}
        />
      )}
    </OverviewPage>
  );
}

interface Filter {
  readonly text: string;
  readonly severity: string;
  readonly withIgnored: boolean;
}

function filterFindings(
  site: Site,
  findings: readonly Finding[],
  { text, severity, withIgnored }: Filter,
): readonly Finding[] {
  const wanted = text.trim().toLocaleLowerCase('en');
  return findings.filter((finding) => {
    const words = `${finding.subject.name} ${ruleTitle(finding)} ${finding.message}`;
    return (
      (severity === '' || finding.severity === severity) &&
      (withIgnored || !isIgnored(site, finding)) &&
      words.toLocaleLowerCase('en').includes(wanted)
    );
  });
}
