import type { ReactElement } from 'react';
import { useSite } from '../../app/hooks';
import { TextField } from '../../ui/text-field';
import { FormDialog } from './form-dialog';
import { useCommandForm } from './use-command-form';

/** Gives the site another name. */
export function RenameSiteDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { name } = useSite();
  const form = useCommandForm({
    initial: { name },
    commandFor: (values) => ({ type: 'site.rename', ...values }),
    onDone: onClose,
  });
  const field = form.field('name');
  return (
    <FormDialog
      title="Rename the site"
      submitLabel="Rename"
      failure={form.failure}
      busy={form.busy}
      onSubmit={() => {
        if (field.value.trim() === name) onClose();
        else void form.submit();
      }}
      onClose={onClose}
    >
      <TextField label="Name" field={field} />
    </FormDialog>
  );
}
