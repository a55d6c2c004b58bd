import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
import { fieldLabel } from '../../../records/field-label';
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
      <TextField label={fieldLabel('failoverGroup.name')} field={form.field('name')} />
      <TextAreaField
        label={fieldLabel('failoverGroup.description')}
        field={form.field('description')}
        hint={say('servers.info.groupDescription.hint')}
      />
    </FormColumn>
  );
}
