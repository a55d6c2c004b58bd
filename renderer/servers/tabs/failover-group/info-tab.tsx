import type { ReactElement } from 'react';
import type { BoundForm } from '../../../drafts/use-node-form';
import { FormColumn } from '../../../ui/form-layout';
import { TextAreaField, TextField } from '../../../ui/text-field';

/** The Info tab of a failover group. */
export function FailoverGroupInfoTab({ form }: { readonly form: BoundForm }): ReactElement {
  return (
    <FormColumn>
      <TextField label="Name" field={form.field('name')} />
      <TextAreaField
        label="Description"
        field={form.field('description')}
        hint="For example where the servers stand."
      />
    </FormColumn>
  );
}
