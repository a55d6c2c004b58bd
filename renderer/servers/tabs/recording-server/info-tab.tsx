import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
import { fieldLabel } from '../../../records/field-label';
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
      <TextField label={fieldLabel('recordingServer.name')} field={form.field('name')} />
      <TextAreaField
        label={fieldLabel('recordingServer.description')}
        field={form.field('description')}
      />
      <AddressFields server={server} />
      <ReadOnlyField
        label={say('field.recordingServer.version')}
        value={server.version}
        placeholder={say('servers.info.notKnown')}
      />
      <ReadOnlyField
        label={say('field.recordingServer.timeZoneName')}
        value={server.timeZoneName}
        placeholder={say('servers.info.notKnown')}
      />
      <CheckboxField
        label={fieldLabel('recordingServer.shutdownOnStorageFailure')}
        field={form.field('shutdownOnStorageFailure')}
        hint={say('servers.info.shutdownOnStorageFailure.hint')}
      />
      <Storages storages={server.storages} />
    </FormColumn>
  );
}
