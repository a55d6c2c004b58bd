import { useState, type ReactElement } from 'react';
import type { EditCommand } from '../../../shared/commands/command';
import { failoverRecorderId, recordingServerId } from '../../../shared/model/ids';
import { defaultsOf } from '../../../shared/model/fields/derive';
import { registrationFields, type Registration } from '../../../shared/model/registration';
import { draftsOf, valuesFrom } from '../../state/drafts/draft-values';
import { CheckboxField } from '../../kit/checkbox-field';
import { NumberField, TextAreaField, TextField } from '../../kit/text-field';
import type { RecordNode } from '../../state/node-ref';
import { useGoTo } from '../../state/navigation/go-to';
import { FormDialog } from '../../kit/form-dialog';
import { say } from '../../kit/say';
import { useCommandForm } from '../../records/use-command-form';

interface Props {
  readonly title: string;
  readonly node: RecordNode;
  readonly commandFor: (registration: Registration) => EditCommand;
  readonly onClose: () => void;
}

/** Registers a recording server by hand, for planning without a connection. */
export function RegisterRecordingServerDialog({
  onClose,
}: {
  readonly onClose: () => void;
}): ReactElement {
  const [id] = useState(() => recordingServerId.parse(crypto.randomUUID()));
  return (
    <RegisterDialog
      title={say('servers.registerDialog.recordingServer')}
      node={{ kind: 'recordingServer', id }}
      commandFor={(registration) => ({ type: 'recordingServer.register', id, ...registration })}
      onClose={onClose}
    />
  );
}

/** Registers a failover recording server by hand; it is not assigned yet. */
export function RegisterFailoverRecorderDialog({
  onClose,
}: {
  readonly onClose: () => void;
}): ReactElement {
  const [id] = useState(() => failoverRecorderId.parse(crypto.randomUUID()));
  return (
    <RegisterDialog
      title={say('servers.registerDialog.failoverRecorder')}
      node={{ kind: 'failoverRecorder', id }}
      commandFor={(registration) => ({ type: 'failoverRecorder.register', id, ...registration })}
      onClose={onClose}
    />
  );
}

function RegisterDialog({ title, node, commandFor, onClose }: Props): ReactElement {
  const goTo = useGoTo();
  const form = useCommandForm({
    initial: draftsOf(registrationFields, defaultsOf(registrationFields)),
    commandFor: (drafts) => commandFor(valuesFrom(registrationFields, drafts)),
    onDone: () => {
      goTo({ node });
      onClose();
    },
  });
  return (
    <FormDialog
      title={title}
      submitLabel={say('servers.registerDialog.submit')}
      failure={form.failure}
      busy={form.busy}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <TextField label={say('servers.dialog.name')} field={form.field('name')} />
      <TextField
        label={say('servers.registerDialog.hostName')}
        hint={say('servers.registerDialog.hostName.hint')}
        placeholder={say('servers.registerDialog.hostName.example')}
        field={form.field('hostName')}
      />
      <NumberField label={say('servers.registerDialog.port')} field={form.field('portNumber')} />
      <CheckboxField
        label={say('servers.registerDialog.encrypted')}
        field={form.field('encrypted')}
      />
      <TextAreaField label={say('servers.dialog.description')} field={form.field('description')} />
    </FormDialog>
  );
}
