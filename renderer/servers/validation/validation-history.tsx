import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Clock16Regular,
  SubtractCircle16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useId, useRef, type ReactElement } from 'react';
import type { ValidationId } from '../../../shared/model/ids';
import { validationSteps, type Validation } from '../../../shared/model/validation';
import { useSite } from '../../state/hooks';
import { durationInWords, minuteInWords } from '../../kit/dates-and-times';
import { useCarryOut } from '../../state/use-carry-out';
import { SectionHeading } from '../../kit/section-heading';
import { takeOverTime } from './exercise';
import { methodLabels, outcomeLabels } from './exercise-words';

const icons: Readonly<Record<Validation['outcome'], FluentIcon>> = {
  running: Clock16Regular,
  passed: CheckmarkCircle16Filled,
  failed: DismissCircle16Filled,
  abandoned: SubtractCircle16Regular,
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  mark: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  notes: { whiteSpace: 'pre-wrap' },
  running: { color: tokens.colorBrandForeground1 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  abandoned: { color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How an exercise ended, as a shape and a word. */
export function OutcomeMark({
  outcome,
}: {
  readonly outcome: Validation['outcome'];
}): ReactElement {
  const styles = useStyles();
  const Icon = icons[outcome];
  return (
    <span className={styles.mark}>
      <Icon className={styles[outcome]} aria-hidden />
      {outcomeLabels[outcome]}
    </span>
  );
}

/** All exercises of a recording server that are at an end, the newest first. */
export function ValidationHistory({
  exercises,
}: {
  readonly exercises: readonly Validation[];
}): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  const site = useSite();
  const carryOut = useCarryOut();
  const section = useRef<HTMLElement>(null);

  const remove = (id: ValidationId, index: number): void => {
    // The button goes with its exercise, and the focus must not go with it.
    const buttons = section.current?.querySelectorAll('button');
    (buttons?.[index + 1] ?? buttons?.[index - 1] ?? section.current)?.focus();
    void carryOut([{ type: 'validation.remove', id }]);
  };

  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId}>Earlier exercises</SectionHeading>
      {exercises.length === 0 ? (
        <p className={styles.none}>None yet.</p>
      ) : (
        <ol className={styles.list}>
          {exercises.map((exercise, index) => {
            const { id, outcome, method, by, startedAt, expected, steps, notes } = exercise;
            const time = takeOverTime(exercise);
            const standIn = expected === null ? null : site.failoverRecorders[expected];
            const facts = [
              `${methodLabels[method]}, by ${by}`,
              standIn === null
                ? 'nobody was expected to take over'
                : `expected ${standIn?.name ?? 'a server that has been removed'}`,
              ...(time === null ? [] : [`taken over after ${durationInWords(time)}`]),
              ...(steps.length === validationSteps.length
                ? []
                : [`${String(steps.length)} of ${String(validationSteps.length)} steps`]),
            ];
            return (
              <li key={id} className={styles.entry}>
                <div className={styles.words}>
                  <span className={styles.mark}>
                    <OutcomeMark outcome={outcome} /> {minuteInWords(startedAt)}
                  </span>
                  <span className={styles.quiet}>{facts.join(' · ')}</span>
                  {notes !== '' && <span className={styles.notes}>{notes}</span>}
                </div>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`Remove the exercise of ${minuteInWords(startedAt)}`}
                  onClick={() => {
                    remove(id, index);
                  }}
                >
                  Remove
                </Button>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
