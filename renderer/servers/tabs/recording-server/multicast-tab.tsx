import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
import { fieldLabel } from '../../../records/field-label';
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
        label={fieldLabel('multicast.enabled')}
        disabled={disabled}
        field={form.field('liveMulticast')}
        hint={say('servers.multicast.live.hint')}
      />
      <FormSection heading={say('servers.multicast.addresses')}>
        <FormRow>
          <TextField
            label={fieldLabel('multicast.iPAddressStart')}
            width="short"
            disabled={disabled}
            field={form.field('iPAddressStart')}
          />
          <TextField
            label={fieldLabel('multicast.iPAddressEnd')}
            width="short"
            disabled={disabled}
            field={form.field('iPAddressEnd')}
          />
        </FormRow>
      </FormSection>
      <FormSection heading={say('servers.multicast.ports')}>
        <FormRow>
          <NumberField
            label={fieldLabel('multicast.portRangeStart')}
            disabled={disabled}
            field={form.field('portRangeStart')}
          />
          <NumberField
            label={fieldLabel('multicast.portRangeEnd')}
            disabled={disabled}
            field={form.field('portRangeEnd')}
          />
        </FormRow>
      </FormSection>
      <TextField
        label={fieldLabel('recordingServer.multicastServerAddress')}
        disabled={disabled}
        field={form.field('multicastServerAddress')}
        width="medium"
        hint={say('servers.multicast.source.hint')}
      />
      <FormSection heading={say('servers.multicast.datagrams')}>
        <FormRow>
          <NumberField
            label={fieldLabel('multicast.MTU')}
            disabled={disabled}
            field={form.field('MTU')}
          />
          <NumberField
            label={fieldLabel('multicast.TTL')}
            disabled={disabled}
            field={form.field('TTL')}
          />
        </FormRow>
      </FormSection>
    </FormColumn>
  );
}
