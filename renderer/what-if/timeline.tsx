import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { SimulationStep } from '../../shared/failover/simulate';
import { useAppDispatch, useSite } from '../app/hooks';
import { consideredWords, eventWords, refusalWords, selectionWords } from './event-words';
import { eventMoved, eventRemoved, stepped } from './what-if-slice';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflow: 'auto',
    minHeight: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  step: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  current: { backgroundColor: tokens.colorBrandBackground2 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  event: { justifyContent: 'flex-start', textAlign: 'left', paddingInline: 0, minWidth: 0 },
  chain: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  refused: { color: tokens.colorStatusDangerForeground1 },
  actions: { display: 'flex', alignItems: 'flex-start' },
  empty: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** The events in their order, with what came of each. */
export function Timeline({
  steps,
  shown,
}: {
  readonly steps: readonly SimulationStep[];
  readonly shown: number;
}): ReactElement {
  const styles = useStyles();
  if (steps.length === 0) {
    return (
      <div className={styles.list}>
        <Text className={styles.empty}>
          Nothing has happened yet. Let a server fail to see who takes over.
        </Text>
      </div>
    );
  }
  return (
    <ol className={styles.list} aria-label="Timeline">
      {steps.map((step) => (
        <Step key={step.index} step={step} shown={shown} last={step.index === steps.length - 1} />
      ))}
    </ol>
  );
}

function Step({
  step,
  shown,
  last,
}: {
  readonly step: SimulationStep;
  readonly shown: number;
  readonly last: boolean;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const dispatch = useAppDispatch();
  const { index } = step;
  const words = eventWords(site, step.event);
  const current = index === shown - 1;
  return (
    <li
      className={mergeClasses(styles.step, current && styles.current)}
      {...(current ? { 'aria-current': 'step' as const } : {})}
    >
      <div className={styles.words}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.event}
          onClick={() => {
            dispatch(stepped(index + 1));
          }}
        >
          {String(index + 1)}. {words}
          {index >= shown ? ' (still to come)' : ''}
        </Button>
        {step.outcome === 'refused' ? (
          <span className={styles.refused}>{refusalWords[step.reason]}</span>
        ) : (
          step.selection !== null && (
            <>
              <span>{selectionWords(step.selection)}</span>
              <ul className={styles.chain}>
                {step.selection.considered.map((considered) => (
                  <li key={considered.candidate.failoverRecorder.id}>
                    {consideredWords(site, considered)}
                  </li>
                ))}
              </ul>
            </>
          )
        )}
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={`Earlier: ${words}`}
          disabledFocusable={index === 0}
          onClick={() => {
            dispatch(eventMoved({ index, by: -1 }));
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={`Later: ${words}`}
          disabledFocusable={last}
          onClick={() => {
            dispatch(eventMoved({ index, by: 1 }));
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`Remove: ${words}`}
          onClick={() => {
            dispatch(eventRemoved(index));
          }}
        />
      </div>
    </li>
  );
}
