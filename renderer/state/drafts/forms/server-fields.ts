import type { Editable, ValuesOf } from '../../../../shared/model/fields/derive';
import type { serverFields as shared } from '../../../../shared/model/web-server';
import { flagText, isOn, optionalPortFrom, optionalPortText } from '../node-form';
import type { Field } from './field';

type SharedServerFields = ValuesOf<Editable<typeof shared>>;
type ServerField = Field<SharedServerFields, SharedServerFields>;

/** The fields that recording servers and failover recording servers have in common. */
export const serverFields = {
  name: { tab: 'info', read: ({ name }) => name, write: (name) => ({ name }) },
  description: {
    tab: 'info',
    read: ({ description }) => description,
    write: (description) => ({ description }),
  },
  publicAccessEnabled: {
    tab: 'network',
    read: ({ publicAccessEnabled }) => flagText(publicAccessEnabled),
    write: (text) => ({ publicAccessEnabled: isOn(text) }),
  },
  publicWebserverHostName: {
    tab: 'network',
    read: ({ publicWebserverHostName }) => publicWebserverHostName,
    write: (publicWebserverHostName) => ({ publicWebserverHostName }),
  },
  publicWebserverPort: {
    tab: 'network',
    read: ({ publicWebserverPort }) => optionalPortText(publicWebserverPort),
    write: (text) => ({ publicWebserverPort: optionalPortFrom(text) }),
  },
  multicastServerAddress: {
    tab: 'multicast',
    read: ({ multicastServerAddress }) => multicastServerAddress,
    write: (multicastServerAddress) => ({ multicastServerAddress }),
  },
} as const satisfies Readonly<Record<string, ServerField>>;
