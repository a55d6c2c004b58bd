import type { ReactElement } from 'react';
import type { RecordingServerDraft } from '../../../state/drafts/forms/recording-server-form';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { CheckboxField } from '../../../kit/checkbox-field';
import { FormColumn, FormRow, FormSection } from '../../../kit/form-layout';
import { NumberField, TextField } from '../../../kit/text-field';

/** The Multicast tab of a recording server. */
export function RecordingServerMulticastTab({
  form,
}: {
  readonly form: BoundForm<RecordingServerDraft>;
}): ReactElement {
  return (
    <FormColumn>
      <CheckboxField
        label="Live multicast"
        field={form.field('liveMulticast')}
        hint="Sends each live stream once to all who watch it. The network must support IGMP, and multicast streams are never encrypted."
      />
      <FormSection heading="IP address">
        <FormRow>
          <TextField label="Start" width="short" field={form.field('iPAddressStart')} />
          <TextField label="End" width="short" field={form.field('iPAddressEnd')} />
        </FormRow>
      </FormSection>
      <FormSection heading="Port">
        <FormRow>
          <NumberField label="Start" field={form.field('portRangeStart')} />
          <NumberField label="End" field={form.field('portRangeEnd')} />
        </FormRow>
      </FormSection>
      <TextField
        label="Source IP address for all multicast streams"
        field={form.field('multicastServerAddress')}
        width="medium"
        hint="The network interface from which it multicasts. 0.0.0.0 (IPv6: ::) takes any."
      />
      <FormSection heading="Datagram options">
        <FormRow>
          <NumberField label="MTU" field={form.field('MTU')} />
          <NumberField label="TTL" field={form.field('TTL')} />
        </FormRow>
      </FormSection>
    </FormColumn>
  );
}
