import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { message } from '../../../shared/messages/message';
import { sentences } from '../../../shared/messages/sentences';
import type { RecordingServer } from '../../../shared/model/recording-server';
import type { Validation } from '../../../shared/model/validation';
import { RichText } from '../../kit/rich-text';
import { say, textOf } from '../../kit/say';
import type { RecordingServerDraft } from '../../state/drafts/forms/recording-server-form';
import type { BoundForm } from '../../state/drafts/use-node-form';
import { SectionHeading } from '../../kit/section-heading';
import { exercisesOf, expectationFor, lastValidated } from './exercise';
import { ExercisePanel } from './exercise-panel';
import { expectationWords } from './exercise-words';
import { StartDialog } from './start-dialog';
import { OutcomeMark, ValidationHistory } from './validation-history';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '760px',
    minWidth: 0,
  },
  last: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  words: { margin: 0, overflowWrap: 'anywhere' },
});

/** The Validation tab of a recording server: whether its failover has been seen to work. */
export function ValidationTab({
  form,
  server,
}: {
  readonly form: BoundForm<RecordingServerDraft>;
  readonly server: RecordingServer;
}): ReactElement {
  const styles = useStyles();
  const [justEnded, setJustEnded] = useState(false);
  const exercises = exercisesOf(form.site, server.id);
  const [newest] = exercises;
  const running = newest?.outcome === 'running' ? newest : null;
  return (
    <div className={styles.tab}>
      {running === null ? (
        <LastValidated
          form={form}
          server={server}
          last={lastValidated(exercises)}
          takesFocus={justEnded}
        />
      ) : (
        <ExercisePanel
          key={running.id}
          server={server}
          exercise={running}
          form={form}
          onEnded={() => {
            setJustEnded(true);
          }}
        />
      )}
      <ValidationHistory exercises={exercises.filter(({ id }) => id !== running?.id)} />
    </div>
  );
}

function LastValidated({
  form: { site, editedTabs },
  server,
  last,
  takesFocus,
}: {
  readonly form: BoundForm<RecordingServerDraft>;
  readonly server: RecordingServer;
  readonly last: Validation | null;
  /** The exercise that has just ended has gone with the focus. */
  readonly takesFocus: boolean;
}): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  const [starting, setStarting] = useState(false);
  useEffect(() => {
    if (takesFocus) section.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  const none = server.failover.mode === 'none';
  return (
    <section ref={section} className={styles.last} aria-labelledby={headingId}>
      <SectionHeading id={headingId}>{say('validation.title')}</SectionHeading>
      {last === null ? (
        <p className={styles.words}>{say('validation.never', { name: server.name })}</p>
      ) : (
        <p className={styles.line}>
          <RichText
            said={message('validation.last', {
              at: { moment: last.finishedAt ?? last.startedAt },
              outcome: message(`validation.outcome.${last.outcome}`),
            })}
            tags={{ mark: () => <OutcomeMark outcome={last.outcome} /> }}
          />
        </p>
      )}
      <p className={styles.words}>
        {textOf(
          sentences([
            none
              ? message('validation.pointless', { name: server.name })
              : message('validation.explained', {
                  expectation: expectationWords(server, expectationFor(site, server.id)),
                }),
            ...(editedTabs.has('failover') ? [message('validation.unsaved')] : []),
          ]),
        )}
      </p>
      <Button
        appearance="primary"
        disabledFocusable={none}
        onClick={() => {
          setStarting(true);
        }}
      >
        {say('validation.start')}
      </Button>
      {starting && (
        <StartDialog
          server={server}
          onClose={() => {
            setStarting(false);
          }}
        />
      )}
    </section>
  );
}
