import { useState, type ReactElement } from 'react';
import { failoverGroupId } from '../../../shared/model/ids';
import { TextAreaField, TextField } from '../../kit/text-field';
import { useGoTo } from '../../state/navigation/go-to';
import { FormDialog } from '../../kit/form-dialog';
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
      title="Add a failover group"
      submitLabel="Add"
      failure={form.failure}
      busy={form.busy}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <TextField label="Name" field={form.field('name')} />
      <TextAreaField label="Description" field={form.field('description')} />
    </FormDialog>
  );
}
