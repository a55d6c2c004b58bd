import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
import { fieldLabel } from '../../../records/field-label';
import type { FailoverRecorderDraft } from '../../../state/drafts/forms/failover-recorder-form';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { FormColumn, FormSection } from '../../../kit/form-layout';
import { TextField } from '../../../kit/text-field';

/** The Multicast tab of a failover recording server: only the source interface is its own. */
export function FailoverRecorderMulticastTab({
  form,
}: {
  readonly form: BoundForm<FailoverRecorderDraft>;
}): ReactElement {
  return (
    <FormColumn>
      <FormSection heading={say('servers.multicast.interface')}>
        <TextField
          label={fieldLabel('failoverRecorder.multicastServerAddress')}
          field={form.field('multicastServerAddress')}
          width="medium"
          hint={say('servers.multicast.interface.hint')}
        />
      </FormSection>
    </FormColumn>
  );
}
