import type { ReactElement } from 'react';
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
      <FormSection heading="Network interface">
        <TextField
          label="IP address"
          field={form.field('multicastServerAddress')}
          width="medium"
          hint="The interface from which it multicasts live streams when it stands in. 0.0.0.0 (IPv6: ::) takes any. Where recording servers multicast, set it on both sides."
        />
      </FormSection>
    </FormColumn>
  );
}
