import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Clock16Regular,
  SubtractCircle16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useId, useRef, type ReactElement } from 'react';
import { message } from '../../../shared/messages/message';
import type { ValidationId } from '../../../shared/model/ids';
import { validationSteps, type Validation } from '../../../shared/model/validation';
import type { Site } from '../../../shared/model/site';
import { useSite } from '../../state/hooks';
import { durationInWords } from '../../kit/dates-and-times';
import { RichText } from '../../kit/rich-text';
import { say } from '../../kit/say';
import { useCarryOut } from '../../state/use-carry-out';
import { SectionHeading } from '../../kit/section-heading';
import { takeOverTime } from './exercise';
import { outcomeLabels } from './exercise-words';

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
      <SectionHeading id={headingId}>{say('validation.history.title')}</SectionHeading>
      {exercises.length === 0 ? (
        <p className={styles.none}>{say('validation.history.empty')}</p>
      ) : (
        <ol className={styles.list}>
          {exercises.map((exercise, index) => {
            const { id, outcome, startedAt, notes } = exercise;
            const at = { moment: startedAt };
            return (
              <li key={id} className={styles.entry}>
                <div className={styles.words}>
                  <span className={styles.mark}>
                    <RichText
                      said={message('validation.history.entry', {
                        outcome: message(`validation.outcome.${outcome}`),
                        at,
                      })}
                      tags={{ mark: () => <OutcomeMark outcome={outcome} /> }}
                    />
                  </span>
                  <span className={styles.quiet}>{factsOf(site, exercise).join(' · ')}</span>
                  {notes !== '' && <span className={styles.notes}>{notes}</span>}
                </div>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={say('validation.history.remove.label', { at })}
                  onClick={() => {
                    remove(id, index);
                  }}
                >
                  {say('validation.history.remove')}
                </Button>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

function factsOf(site: Site, exercise: Validation): readonly string[] {
  const { method, by, steps } = exercise;
  const time = takeOverTime(exercise);
  return [
    say('validation.history.method', { method: message(`validation.method.${method}`), by }),
    expectedWords(site, exercise),
    ...(time === null
      ? []
      : [say('validation.history.takenOverAfter', { duration: durationInWords(time) })]),
    ...(steps.length === validationSteps.length
      ? []
      : [say('validation.history.steps', { done: steps.length, all: validationSteps.length })]),
  ];
}

function expectedWords(site: Site, { expected }: Validation): string {
  if (expected === null) return say('validation.history.expectedNobody');
  const standIn = site.failoverRecorders[expected];
  return standIn === undefined
    ? say('validation.history.expectedGone')
    : say('validation.history.expected', { failoverRecorder: standIn.name });
}
