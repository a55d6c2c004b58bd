import type { ReactElement } from 'react';
import type { FailoverGroupDraft } from '../../../state/drafts/forms/failover-group-form';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { FormColumn } from '../../../kit/form-layout';
import { TextAreaField, TextField } from '../../../kit/text-field';

/** The Info tab of a failover group. */
export function FailoverGroupInfoTab({
  form,
}: {
  readonly form: BoundForm<FailoverGroupDraft>;
}): ReactElement {
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
