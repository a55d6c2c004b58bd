import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons';
import { useId, useMemo, type ReactElement } from 'react';
import { message } from '../../shared/messages/message';
import { titleOf } from '../../shared/readiness/finding';
import { isIgnored } from '../../shared/readiness/readiness';
import { isEmptySite } from '../../shared/model/site';
import { say, textOf } from '../kit/say';
import { SeverityIcon } from '../records/severity-mark';
import { useAnalysis } from '../state/analysis/use-analysis';
import { useAppDispatch, useSite } from '../state/hooks';
import { goTo } from '../state/navigation/go-to';
import { findingShown } from '../state/readiness-slice';

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
        title={worst === undefined ? say('readiness.worst.none.explained') : textOf(worst.message)}
        onClick={() => {
          if (worst !== undefined) dispatch(findingShown(worst.id));
          dispatch(goTo({ view: 'readiness' }));
        }}
      >
        {worst === undefined ? (
          <>
            <CheckmarkCircle16Regular className={styles.fine} aria-hidden />
            {say('readiness.worst.none')}
          </>
        ) : (
          <>
            <SeverityIcon severity={worst.severity} />
            <span className={styles.words}>
              {say('readiness.worst', {
                severity: message(`records.severity.${worst.severity}`),
                subject: worst.subject.name,
                rule: titleOf(worst),
                more,
              })}
            </span>
          </>
        )}
      </button>
      <span id={description} hidden>
        {say('readiness.worst.opens')}
      </span>
    </>
  );
}
