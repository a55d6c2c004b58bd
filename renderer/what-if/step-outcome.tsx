import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ErrorCircle16Filled,
  ShieldCheckmark16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { Selection } from '../../shared/failover/select-standby';
import type { SimulationStep } from '../../shared/failover/simulate';
import { useSite } from '../state/hooks';
import { countOf, inDigits } from '../kit/numbers-and-lists';
import { ConsideredList } from './considered-list';
import { outcomeWords, refusalWords, releasedWords, selectionWords } from '../records/event-words';

/** So many of those passed over are named where the whole chain is not listed. */
const NAMED = 2;

const useStyles = makeStyles({
  outcome: {
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: '2px' },
  covered: { color: tokens.colorStatusSuccessForeground1 },
  uncovered: { color: tokens.colorStatusDangerForeground1 },
  refused: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What came of an event: who takes over, who was passed over and why, what waits uncovered. */
export function StepOutcome({
  step,
  waiting,
  full,
}: {
  readonly step: SimulationStep;
  readonly waiting: number;
  /** Lists the whole chain, and not only the first of those who were passed over. */
  readonly full: boolean;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  if (step.outcome === 'refused') {
    return (
      <div className={styles.outcome}>
        <Line icon={<Warning16Filled className={mergeClasses(styles.icon, styles.refused)} />}>
          {refusalWords[step.reason]}
        </Line>
      </div>
    );
  }
  const released = releasedWords(site, step);
  const { selection } = step;
  return (
    <div className={styles.outcome}>
      {released !== null && <div className={styles.quiet}>{released}</div>}
      {selection !== null && (
        <>
          <Line
            icon={
              selection.chosen === null ? (
                <ErrorCircle16Filled className={mergeClasses(styles.icon, styles.uncovered)} />
              ) : (
                <ShieldCheckmark16Filled className={mergeClasses(styles.icon, styles.covered)} />
              )
            }
          >
            {selectionWords(selection)}
          </Line>
          {full ? <ConsideredList considered={selection.considered} /> : null}
          {full ? null : <PassedOver selection={selection} />}
        </>
      )}
      {waiting > 0 && (
        <div className={styles.quiet}>
          {countOf(waiting, 'server waits', 'servers wait')} uncovered.
        </div>
      )}
    </div>
  );
}

function Line({
  icon,
  children,
}: {
  readonly icon: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {icon}
      <span>{children}</span>
    </div>
  );
}

function PassedOver({ selection }: { readonly selection: Selection }): ReactElement | null {
  const styles = useStyles();
  const site = useSite();
  const passedOver = selection.considered.filter(({ outcome }) => outcome !== 'chosen');
  if (passedOver.length === 0) return null;
  const named = passedOver
    .slice(0, NAMED)
    .map((entry) => {
      const why = outcomeWords(site, entry).replace(/^passed over, /, '');
      return `${entry.candidate.failoverRecorder.name} (${why})`;
    })
    .join(', ');
  const more = passedOver.length - NAMED;
  return (
    <div className={styles.quiet}>
      Passed over: {named}
      {more > 0 ? ` and ${inDigits(more)} more` : ''}
    </div>
  );
}
