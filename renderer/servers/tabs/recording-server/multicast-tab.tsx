import type { ReactElement } from 'react';
import type { RecordingServerId } from '../../../../shared/model/ids';
import type { RecordingServerDraft } from '../../../state/drafts/forms/recording-server-form';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { CheckboxField } from '../../../kit/checkbox-field';
import { FormColumn, FormRow, FormSection } from '../../../kit/form-layout';
import { useTakeOverOf } from '../../../state/use-site-status';
import { LockedBar } from './locked-bar';
import { NumberField, TextField } from '../../../kit/text-field';

/** The Multicast tab of a recording server. */
export function RecordingServerMulticastTab({
  form,
  id,
}: {
  readonly form: BoundForm<RecordingServerDraft>;
  readonly id: RecordingServerId;
}): ReactElement {
  const takeOver = useTakeOverOf(id);
  const disabled = takeOver !== null;
  return (
    <FormColumn>
      <LockedBar lock="multicast" takeOver={takeOver} />
      <CheckboxField
        label="Live multicast"
        disabled={disabled}
        field={form.field('liveMulticast')}
        hint="Sends each live stream once to all who watch it. The network must support IGMP, and multicast streams are never encrypted."
      />
      <FormSection heading="IP address">
        <FormRow>
          <TextField
            label="Start"
            width="short"
            disabled={disabled}
            field={form.field('iPAddressStart')}
          />
          <TextField
            label="End"
            width="short"
            disabled={disabled}
            field={form.field('iPAddressEnd')}
          />
        </FormRow>
      </FormSection>
      <FormSection heading="Port">
        <FormRow>
          <NumberField label="Start" disabled={disabled} field={form.field('portRangeStart')} />
          <NumberField label="End" disabled={disabled} field={form.field('portRangeEnd')} />
        </FormRow>
      </FormSection>
      <TextField
        label="Source IP address for all multicast streams"
        disabled={disabled}
        field={form.field('multicastServerAddress')}
        width="medium"
        hint="The network interface from which it multicasts. 0.0.0.0 (IPv6: ::) takes any."
      />
      <FormSection heading="Datagram options">
        <FormRow>
          <NumberField label="MTU" disabled={disabled} field={form.field('MTU')} />
          <NumberField label="TTL" disabled={disabled} field={form.field('TTL')} />
        </FormRow>
      </FormSection>
    </FormColumn>
  );
}
