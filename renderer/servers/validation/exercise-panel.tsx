import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { message } from '../../../shared/messages/message';
import type { RecordingServer } from '../../../shared/model/recording-server';
import {
  validationSteps,
  type Validation,
  type ValidationStep,
} from '../../../shared/model/validation';
import type { RecordingServerDraft } from '../../state/drafts/forms/recording-server-form';
import type { BoundForm } from '../../state/drafts/use-node-form';
import { secondInWords } from '../../kit/dates-and-times';
import { say } from '../../kit/say';
import { useCarryOut } from '../../state/use-carry-out';
import { SectionHeading } from '../../kit/section-heading';
import { TextAreaField } from '../../kit/text-field';
import {
  ended,
  expectationFor,
  momentOf,
  nextStep,
  stepsOutOfOrder,
  withStep,
  type ExerciseEnd,
} from './exercise';
import { expectationWords, stepWords } from './exercise-words';
import { TimeDialog } from './time-dialog';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  words: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  next: {
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  below: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: '34px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  time: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground1 },
  ends: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * An exercise under way. Each step is on disk as soon as it is ticked, so that neither another view,
 * nor closing the window, nor a power cut (which this exercise may well cause) loses any of it. The
 * notes are a draft like every other text, and go with the outcome.
 */
export function ExercisePanel({
  server,
  exercise,
  form,
  onEnded,
}: {
  readonly server: RecordingServer;
  readonly exercise: Validation;
  readonly form: BoundForm<RecordingServerDraft>;
  readonly onEnded: () => void;
}): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  const panel = useRef<HTMLElement>(null);
  const carryOut = useCarryOut();
  const [changing, setChanging] = useState<ValidationStep | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { site } = form;
  const notes = form.value('validationNotes')[exercise.id] ?? '';
  const next = nextStep(exercise);
  const changingAt = changing === null ? null : momentOf(exercise, changing);
  const words = (step: ValidationStep) => stepWords(site, server, exercise, step);

  // The dialog that has begun the exercise has gone with the focus.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    panel.current?.querySelector<HTMLElement>('input[type="checkbox"]')?.focus();
  }, []);

  const record = (validation: Validation): void => {
    setRefusal(null);
    void carryOut([{ type: 'validation.record', validation }]);
  };
  const end = async (outcome: ExerciseEnd): Promise<void> => {
    const reason = outcome === 'passed' ? whyNotPassed(exercise, words) : null;
    setRefusal(reason);
    if (reason !== null) return;
    const validation = ended(exercise, outcome, notes);
    if (await carryOut([{ type: 'validation.record', validation }])) onEnded();
  };

  return (
    <section ref={panel} className={styles.panel} aria-labelledby={headingId}>
      <SectionHeading id={headingId}>{say('validation.exercise.title')}</SectionHeading>
      <p className={styles.words}>
        {say('validation.exercise.started', {
          method: message(`validation.method.${exercise.method}`),
          by: exercise.by,
          at: { moment: exercise.startedAt },
        })}
      </p>
      <p className={mergeClasses(styles.words, styles.quiet)}>
        {say('validation.exercise.expected', {
          expectation: expectationWords(server, expectationFor(site, server.id)),
        })}
      </p>
      <ol className={styles.steps}>
        {validationSteps.map((step, index) => {
          const at = momentOf(exercise, step);
          const { label, instruction } = words(step);
          return (
            <li
              key={step}
              className={mergeClasses(styles.step, step === next && styles.next)}
              {...(step === next ? { 'aria-current': 'step' } : {})}
            >
              <Checkbox
                label={say('validation.exercise.step', { number: index + 1, step: label })}
                checked={at !== null}
                onChange={(_event, { checked }) => {
                  const moment = checked === true ? new Date().toISOString() : null;
                  record(withStep(exercise, step, moment));
                }}
              />
              <div className={styles.below}>
                {at === null ? (
                  instruction
                ) : (
                  <>
                    <span className={styles.time}>{secondInWords(at)}</span>
                    <Button
                      size="small"
                      aria-label={say('validation.exercise.changeTime.label', { step: label })}
                      onClick={() => {
                        setChanging(step);
                      }}
                    >
                      {say('validation.exercise.changeTime')}
                    </Button>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <TextAreaField
        label={say('validation.exercise.notes')}
        field={{
          ...form.field('validationNotes'),
          value: notes,
          onEdit: (text) => {
            form.edit({ validationNotes: { [exercise.id]: text } });
          },
        }}
        hint={say('validation.exercise.notes.hint')}
      />
      <div role="alert">
        {refusal !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{refusal}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.ends} role="group" aria-label={say('validation.exercise.outcome')}>
        <Button appearance="primary" onClick={() => void end('passed')}>
          {say('validation.exercise.pass')}
        </Button>
        <Button onClick={() => void end('failed')}>{say('validation.exercise.fail')}</Button>
        <Button onClick={() => void end('abandoned')}>{say('validation.exercise.abandon')}</Button>
      </div>
      {changing !== null && changingAt !== null && (
        <TimeDialog
          exercise={exercise}
          step={changing}
          label={words(changing).label}
          at={changingAt}
          onClose={() => {
            setChanging(null);
          }}
        />
      )}
    </section>
  );
}

/** Why an exercise has not passed; null when it has. */
function whyNotPassed(
  exercise: Validation,
  words: (step: ValidationStep) => { readonly label: string },
): string | null {
  const open = nextStep(exercise);
  if (open !== null) {
    return say('validation.notPassed.open', { step: words(open).label });
  }
  const wrong = stepsOutOfOrder(exercise);
  if (wrong === null) return null;
  const [earlier, later] = wrong;
  return say('validation.notPassed.order', {
    earlier: words(earlier).label,
    later: words(later).label,
  });
}
