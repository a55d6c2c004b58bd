import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
import { fieldLabel } from '../../../records/field-label';
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
      <TextField label={fieldLabel('failoverRecorder.name')} field={form.field('name')} />
      <TextAreaField
        label={fieldLabel('failoverRecorder.description')}
        field={form.field('description')}
      />
      <AddressFields server={recorder} />
      <NumberField
        label={fieldLabel('failoverRecorder.udpPort')}
        field={form.field('udpPort')}
        hint={say('servers.info.udpPort.hint')}
      />
      <TextField
        label={fieldLabel('failoverRecorder.databasePath')}
        field={form.field('databasePath')}
        hint={<DatabaseLocationHint recorder={recorder} />}
      />
      <CheckboxField
        label={fieldLabel('failoverRecorder.enabled')}
        field={form.field('enabled')}
        hint={say('servers.info.enabled.hint')}
      />
    </FormColumn>
  );
}
