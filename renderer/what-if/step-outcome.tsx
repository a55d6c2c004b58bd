import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ErrorCircle16Filled,
  ShieldCheckmark16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { Considered, Selection } from '../../shared/failover/select-standby';
import type { SimulationStep } from '../../shared/failover/simulate';
import { message, type Message } from '../../shared/messages/message';
import type { Site } from '../../shared/model/site';
import { useSite } from '../state/hooks';
import { say } from '../kit/say';
import { ConsideredList } from './considered-list';
import { releasedWords, selectionWords } from '../records/event-words';

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
          {say(`simulation.refused.${step.reason}`)}
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
        <div className={styles.quiet}>{say('whatIf.step.waiting', { count: waiting })}</div>
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
  const passedOver = selection.considered.filter((entry) => entry.outcome !== 'chosen');
  if (passedOver.length === 0) return null;
  const named = passedOver.slice(0, NAMED).map((entry) => nameWithReason(site, entry));
  return (
    <div className={styles.quiet}>
      {say('whatIf.step.passedOver', {
        candidates: { items: named, join: 'commas' },
        more: passedOver.length - named.length,
      })}
    </div>
  );
}

function nameWithReason(
  site: Site,
  entry: Exclude<Considered, { readonly outcome: 'chosen' }>,
): Message {
  const { name } = entry.candidate.failoverRecorder;
  if (entry.outcome !== 'busy') return message(`whatIf.passedOver.${entry.outcome}`, { name });
  const server = site.recordingServers[entry.busyWith]?.name;
  return server === undefined
    ? message('whatIf.passedOver.busyElsewhere', { name })
    : message('whatIf.passedOver.busy', { name, server });
}
