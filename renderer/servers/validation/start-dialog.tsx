import {
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { message } from '../../../shared/messages/message';
import type { RecordingServer } from '../../../shared/model/recording-server';
import { validationMethods, type ValidationMethod } from '../../../shared/model/validation';
import { useSite } from '../../state/hooks';
import { useCarryOut } from '../../state/use-carry-out';
import { usePersonName } from '../../state/use-person-name';
import { FormDialog } from '../../kit/form-dialog';
import { RichText } from '../../kit/rich-text';
import { say } from '../../kit/say';
import { beginExercise, expectationFor } from './exercise';
import { expectationWords, invalidMethods, type InvalidMethod } from './exercise-words';

const useStyles = makeStyles({ words: { margin: 0 } });

/** Asks how the recording server will be made unavailable, and begins the exercise. */
export function StartDialog({
  server,
  onClose,
}: {
  readonly server: RecordingServer;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const carryOut = useCarryOut();
  const [rememberedName, rememberName] = usePersonName();
  const [method, setMethod] = useState<ValidationMethod | InvalidMethod>('stopService');
  const [by, setBy] = useState(rememberedName);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const valid = validationMethods.find((each) => each === method);
  const expectation = expectationFor(site, server.id);

  const submit = async (): Promise<void> => {
    setTried(true);
    if (valid === undefined || by.trim() === '') return;
    setBusy(true);
    const exercise = beginExercise(site, server.id, { method: valid, by: by.trim() });
    rememberName(exercise.by);
    await carryOut([{ type: 'validation.record', validation: exercise }]);
    setBusy(false);
  };

  return (
    <FormDialog
      title={say('validation.startDialog.title', { name: server.name })}
      submitLabel={say('validation.startDialog.submit')}
      failure={null}
      busy={busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field
        label={say('validation.startDialog.method')}
        validationMessage={valid === undefined ? say('validation.invalidMethod.why') : null}
      >
        <RadioGroup
          value={method}
          onChange={(_event, { value }) => {
            const all = [...validationMethods, ...invalidMethods];
            setMethod(all.find((each) => each === value) ?? 'stopService');
          }}
        >
          {validationMethods.map((each) => (
            <Radio key={each} value={each} label={say(`validation.method.${each}`)} />
          ))}
          {invalidMethods.map((each) => (
            <Radio key={each} value={each} label={say(`validation.invalidMethod.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={say('servers.signer')}
        required
        validationMessage={tried && by.trim() === '' ? say('servers.signer.missing') : null}
      >
        <Input
          maxLength={255}
          value={by}
          onChange={(_event, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <MessageBar intent={expectation.next === null ? 'warning' : 'info'} layout="multiline">
        <MessageBarBody>
          <RichText
            said={message('validation.startDialog.expected', {
              expectation: expectationWords(server, expectation),
            })}
            tags={{ lead: (children) => <strong>{children}</strong> }}
          />
        </MessageBarBody>
      </MessageBar>
      <p className={styles.words}>{say('validation.startDialog.advice')}</p>
    </FormDialog>
  );
}
