import { useState, type ReactElement } from 'react';
import { failoverGroupId } from '../../../shared/model/ids';
import { TextAreaField, TextField } from '../../kit/text-field';
import { useGoTo } from '../../state/navigation/go-to';
import { FormDialog } from '../../kit/form-dialog';
import { say } from '../../kit/say';
import { useCommandForm } from '../../records/use-command-form';

/** Adds an empty failover group, and shows it. */
export function AddGroupDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const goTo = useGoTo();
  const [id] = useState(() => failoverGroupId.parse(crypto.randomUUID()));
  const form = useCommandForm({
    initial: { name: '', description: '' },
    commandFor: (values) => ({ type: 'failoverGroup.add', id, ...values }),
    onDone: () => {
      goTo({ node: { kind: 'failoverGroup', id } });
      onClose();
    },
  });
  return (
    <FormDialog
      title={say('servers.addGroupDialog.title')}
      submitLabel={say('servers.addGroupDialog.submit')}
      failure={form.failure}
      busy={form.busy}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <TextField label={say('servers.dialog.name')} field={form.field('name')} />
      <TextAreaField label={say('servers.dialog.description')} field={form.field('description')} />
    </FormDialog>
  );
}
