import type { ReactElement } from 'react';
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
  form,
  server,
}: {
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
        label="Enable public access"
        field={form.field('publicAccessEnabled')}
        hint="Clients on the internet reach the server at the address of your firewall or NAT router."
      />
      <Indented>
        <TextField
          label="Public address"
          field={form.field('publicWebserverHostName')}
          hint="A host name or an IP address. It is used while public access is enabled."
          width="wide"
        />
        <NumberField label="Public port" field={form.field('publicWebserverPort')} />
      </Indented>
      <ReadOnlyField
        label="Web server address"
        value={enabled && host === '' ? '' : address}
        placeholder={enabled ? 'Enter the public address' : 'None: public access is off'}
        hint="What clients will use, with what stands above."
        encrypted={isEncrypted(server)}
      />
    </FormColumn>
  );
}
