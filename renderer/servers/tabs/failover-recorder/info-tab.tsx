import type { ReactElement } from 'react';
import type { FailoverRecorder } from '../../../../shared/model/failover-recorder';
import type { FailoverRecorderDraft } from '../../../state/drafts/forms/failover-recorder-form';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { CheckboxField } from '../../../kit/checkbox-field';
import { FormColumn } from '../../../kit/form-layout';
import { NumberField, TextAreaField, TextField } from '../../../kit/text-field';
import { AddressFields } from '../server/address-fields';
import { DatabaseLocationHint } from './database-location-hint';

/** The Info tab of a failover recording server. */
export function FailoverRecorderInfoTab({
  form,
  recorder,
}: {
  readonly form: BoundForm<FailoverRecorderDraft>;
  readonly recorder: FailoverRecorder;
}): ReactElement {
  return (
    <FormColumn>
      <TextField label="Name" field={form.field('name')} />
      <TextAreaField label="Description" field={form.field('description')} />
      <AddressFields server={recorder} />
      <NumberField
        label="UDP port"
        field={form.field('udpPort')}
        hint="Failover recording servers talk to each other on this port. Usually 8844."
      />
      <TextField
        label="Database location"
        field={form.field('databasePath')}
        hint={<DatabaseLocationHint recorder={recorder} />}
      />
      <CheckboxField
        label="Enable this failover server"
        field={form.field('enabled')}
        hint="Only an enabled server takes over. A disabled one is passed over, for example during maintenance. One sentence of the vendor's manual says the opposite; Understudy follows the rest of it, where enabled is the default."
      />
    </FormColumn>
  );
}
