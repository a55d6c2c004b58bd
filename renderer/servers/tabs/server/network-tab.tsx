import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
import { fieldLabel } from '../../../records/field-label';
import type { Editable } from '../../../../shared/model/fields/derive';
import {
  isEncrypted,
  publicWebServerAddress,
  serverFields,
  type WebServer,
} from '../../../../shared/model/web-server';
import { valueFrom, type DraftsOf } from '../../../state/drafts/draft-values';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { CheckboxField } from '../../../kit/checkbox-field';
import { FormColumn, Indented } from '../../../kit/form-layout';
import { ReadOnlyField } from '../../../kit/read-only-field';
import { NumberField, TextField } from '../../../kit/text-field';

/** What both kinds of server have in common to edit. */
type ServerDraft = DraftsOf<Editable<typeof serverFields>>;

/** The Network tab of both kinds of server: how clients on the internet reach it. */
export function NetworkTab({
  kind,
  form,
  server,
}: {
  readonly kind: 'failoverRecorder' | 'recordingServer';
  readonly form: BoundForm<ServerDraft>;
  readonly server: WebServer;
}): ReactElement {
  const enabled = form.value('publicAccessEnabled');
  const host = form.value('publicWebserverHostName').trim();
  const address = publicWebServerAddress({
    ...server,
    publicAccessEnabled: enabled,
    publicWebserverHostName: host,
    publicWebserverPort: valueFrom(
      serverFields.publicWebserverPort,
      form.value('publicWebserverPort'),
    ),
  });
  return (
    <FormColumn>
      <CheckboxField
        label={fieldLabel(`${kind}.publicAccessEnabled`)}
        field={form.field('publicAccessEnabled')}
        hint={say('servers.network.publicAccess.hint')}
      />
      <Indented>
        <TextField
          label={fieldLabel(`${kind}.publicWebserverHostName`)}
          field={form.field('publicWebserverHostName')}
          hint={say('servers.network.publicAddress.hint')}
          width="wide"
        />
        <NumberField
          label={fieldLabel(`${kind}.publicWebserverPort`)}
          field={form.field('publicWebserverPort')}
        />
      </Indented>
      <ReadOnlyField
        label={say('servers.address.public')}
        value={enabled && host === '' ? '' : address}
        placeholder={say(
          enabled ? 'servers.network.publicAddress.missing' : 'servers.address.publicOff',
        )}
        hint={say('servers.network.webServer.hint')}
        encrypted={isEncrypted(server)}
      />
    </FormColumn>
  );
}
