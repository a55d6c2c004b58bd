import { useState, type ReactElement } from 'react';
import type { EditCommand } from '../../../shared/commands/command';
import { failoverRecorderId, recordingServerId } from '../../../shared/model/ids';
import { DEFAULT_WEB_SERVER_PORT } from '../../../shared/model/web-server';
import { flagText, isOn, numberFrom } from '../../state/drafts/node-form';
import { CheckboxField } from '../../kit/checkbox-field';
import { NumberField, TextAreaField, TextField } from '../../kit/text-field';
import type { RecordNode } from '../../state/node-ref';
import { useGoTo } from '../../state/navigation/go-to';
import { FormDialog } from '../../kit/form-dialog';
import { useCommandForm } from '../../records/use-command-form';

interface Registration {
  readonly name: string;
  readonly hostName: string;
  readonly portNumber: number;
  readonly encrypted: boolean;
  readonly description: string;
}

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
      title="Register a recording server"
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
      title="Register a failover recording server"
      node={{ kind: 'failoverRecorder', id }}
      commandFor={(registration) => ({ type: 'failoverRecorder.register', id, ...registration })}
      onClose={onClose}
    />
  );
}

function RegisterDialog({ title, node, commandFor, onClose }: Props): ReactElement {
  const goTo = useGoTo();
  const form = useCommandForm({
    initial: {
      name: '',
      hostName: '',
      portNumber: String(DEFAULT_WEB_SERVER_PORT),
      encrypted: flagText(false),
      description: '',
    },
    commandFor: ({ portNumber, encrypted, ...texts }) =>
      commandFor({ ...texts, portNumber: numberFrom(portNumber), encrypted: isOn(encrypted) }),
    onDone: () => {
      goTo({ node });
      onClose();
    },
  });
  const encrypted = form.field('encrypted');
  return (
    <FormDialog
      title={title}
      submitLabel="Register"
      failure={form.failure}
      busy={form.busy}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <TextField label="Name" field={form.field('name')} />
      <TextField
        label="Host name"
        hint="It cannot be changed after the server is registered."
        placeholder="rec01.example.com"
        field={form.field('hostName')}
      />
      <NumberField label="Web server port" field={form.field('portNumber')} />
      <CheckboxField
        label="Encrypted (https)"
        name={encrypted.name}
        checked={isOn(encrypted.value)}
        onEdit={(checked) => {
          encrypted.onEdit(flagText(checked));
        }}
      />
      <TextAreaField label="Description" field={form.field('description')} />
    </FormDialog>
  );
}
