import type { ReactElement } from 'react';
import {
  isEncrypted,
  publicWebServerAddress,
  type WebServer,
} from '../../../../shared/model/web-server';
import { isOn, optionalPortFrom } from '../../../state/drafts/node-form';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { CheckboxField } from '../../../kit/checkbox-field';
import { FormColumn, Indented } from '../../../kit/form-layout';
import { ReadOnlyField } from '../../../kit/read-only-field';
import { NumberField, TextField } from '../../../kit/text-field';

/** The Network tab of both kinds of server: how clients on the internet reach it. */
export function NetworkTab({
  form,
  server,
}: {
  readonly form: BoundForm;
  readonly server: WebServer;
}): ReactElement {
  const enabled = isOn(form.text('publicAccessEnabled'));
  const address = publicWebServerAddress({
    ...server,
    publicAccessEnabled: enabled,
    publicWebserverHostName: form.text('publicWebserverHostName').trim(),
    publicWebserverPort: optionalPortFrom(form.text('publicWebserverPort')),
  });
  const complete = form.text('publicWebserverHostName').trim() !== '';
  return (
    <FormColumn>
      <CheckboxField
        label="Enable public access"
        name="publicAccessEnabled"
        checked={enabled}
        hint="Clients on the internet reach the server at the address of your firewall or NAT router."
        onEdit={(on) => {
          form.edit({ publicAccessEnabled: on ? 'on' : 'off' });
        }}
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
        value={enabled && !complete ? '' : address}
        placeholder={enabled ? 'Enter the public address' : 'None: public access is off'}
        hint="What clients will use, with what stands above."
        encrypted={isEncrypted(server)}
      />
    </FormColumn>
  );
}
