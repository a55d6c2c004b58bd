import type { ReactElement } from 'react';
import { useSite } from '../../state/hooks';
import { TextField } from '../../kit/text-field';
import { FormDialog } from '../../kit/form-dialog';
import { say } from '../../kit/say';
import { useCommandForm } from '../../records/use-command-form';

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
      title={say('servers.renameSiteDialog.title')}
      submitLabel={say('servers.renameSiteDialog.submit')}
      failure={form.failure}
      busy={form.busy}
      onSubmit={() => {
        if (field.value.trim() === name) onClose();
        else void form.submit();
      }}
      onClose={onClose}
    >
      <TextField label={say('servers.dialog.name')} field={field} />
    </FormDialog>
  );
}
