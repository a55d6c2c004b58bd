import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons';
import { useId, useMemo, type ReactElement } from 'react';
import { isIgnored } from '../../shared/readiness/readiness';
import { isEmptySite } from '../../shared/model/site';
import { textOf } from '../kit/say';
import { SeverityIcon, severityLabels } from '../records/severity-mark';
import { useAnalysis } from '../state/analysis/use-analysis';
import { useAppDispatch, useSite } from '../state/hooks';
import { goTo } from '../state/navigation/go-to';
import { inDigits } from '../kit/numbers-and-lists';
import { findingShown } from '../state/readiness-slice';
import { ruleTitle } from './rule-title';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    maxWidth: '340px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    lineHeight: '20px',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  words: { overflow: 'hidden', textOverflow: 'ellipsis' },
  fine: { flexShrink: 0 },
});

/** The worst that readiness has to say, on one line; a click leads there. */
export function WorstFinding(): ReactElement | null {
  const styles = useStyles();
  const site = useSite();
  const dispatch = useAppDispatch();
  const description = useId();
  const { analysis, outdated } = useAnalysis();
  const open = useMemo(
    () => analysis?.findings.filter((finding) => !isIgnored(site, finding)) ?? [],
    [analysis, site],
  );
  if (analysis === null || isEmptySite(site)) return null;
  const [worst] = open;
  // That nothing is wrong is said of the site as it is, not of the one before an import.
  if (worst === undefined && outdated) return null;
  const more = open.length - 1;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-describedby={description}
        title={
          worst === undefined
            ? 'Every rule of readiness is content, or was told to be.'
            : textOf(worst.message)
        }
        onClick={() => {
          if (worst !== undefined) dispatch(findingShown(worst.id));
          dispatch(goTo({ view: 'readiness' }));
        }}
      >
        {worst === undefined ? (
          <>
            <CheckmarkCircle16Regular className={styles.fine} aria-hidden />
            No findings
          </>
        ) : (
          <>
            <SeverityIcon severity={worst.severity} />
            <span className={styles.words}>
              {severityLabels[worst.severity]}: {worst.subject.name}, {ruleTitle(worst)}
              {more > 0 && ` (+${inDigits(more)})`}
            </span>
          </>
        )}
      </button>
      <span id={description} hidden>
        Opens Readiness
      </span>
    </>
  );
}
