import type { ReactElement } from 'react';
import type { RecordingServer } from '../../../../shared/model/recording-server';
import type { RecordingServerDraft } from '../../../state/drafts/forms/recording-server-form';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { CheckboxField } from '../../../kit/checkbox-field';
import { FormColumn } from '../../../kit/form-layout';
import { ReadOnlyField } from '../../../kit/read-only-field';
import { TextAreaField, TextField } from '../../../kit/text-field';
import { AddressFields } from '../server/address-fields';
import { Storages } from './storages';

/** The Info tab of a recording server. */
export function RecordingServerInfoTab({
  form,
  server,
}: {
  readonly form: BoundForm<RecordingServerDraft>;
  readonly server: RecordingServer;
}): ReactElement {
  return (
    <FormColumn>
      <TextField label="Name" field={form.field('name')} />
      <TextAreaField label="Description" field={form.field('description')} />
      <AddressFields server={server} />
      <ReadOnlyField label="Version" value={server.version} placeholder="Not known" />
      <ReadOnlyField label="Time zone" value={server.timeZoneName} placeholder="Not known" />
      <CheckboxField
        label="Shut down on storage failure"
        field={form.field('shutdownOnStorageFailure')}
        hint="The server then stops when it cannot record, so that a failover recording server takes over."
      />
      <Storages storages={server.storages} />
    </FormColumn>
  );
}
