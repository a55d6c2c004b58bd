import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Validation, ValidationStep } from '../../../shared/model/validation';
import { momentFrom, momentText } from '../../kit/dates-and-times';
import { useCarryOut } from '../../state/use-carry-out';
import { FormDialog } from '../../kit/form-dialog';
import { say } from '../../kit/say';
import { withStep } from './exercise';

const useStyles = makeStyles({ moment: { width: '240px' } });

/** Corrects when a step happened: one does not always sit in front of the client. */
export function TimeDialog({
  exercise,
  step,
  label,
  at,
  onClose,
}: {
  readonly exercise: Validation;
  readonly step: ValidationStep;
  readonly label: string;
  readonly at: string;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const carryOut = useCarryOut();
  const [text, setText] = useState(() => momentText(at));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [now] = useState(() => Date.now());
  const moment = momentFrom(text);
  const problem =
    moment === null
      ? say('validation.timeDialog.moment.missing')
      : Date.parse(moment) > now
        ? say('validation.timeDialog.moment.inFuture')
        : null;

  const submit = async (): Promise<void> => {
    setTried(true);
    if (problem !== null || moment === null) return;
    if (text === momentText(at)) {
      onClose();
      return;
    }
    setBusy(true);
    const validation = withStep(exercise, step, moment);
    const done = await carryOut([{ type: 'validation.record', validation }]);
    setBusy(false);
    if (done) onClose();
  };

  return (
    <FormDialog
      title={say('validation.timeDialog.title', { step: label })}
      submitLabel={say('validation.timeDialog.submit')}
      failure={null}
      busy={busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field
        label={say('validation.timeDialog.moment')}
        required
        validationMessage={tried ? problem : null}
      >
        <Input
          autoFocus
          className={styles.moment}
          // Fluent's types know the type without seconds only; the step is the browser's own.
          input={{ step: 1 }}
          type="datetime-local"
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
    </FormDialog>
  );
}
