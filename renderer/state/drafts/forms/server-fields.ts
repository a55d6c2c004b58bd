import type { SharedServerFields } from '../../../../shared/commands/server-fields';
import { flagText, isOn, optionalPortFrom, optionalPortText } from '../node-form';
import type { Field } from './field';

type ServerField = Field<SharedServerFields, SharedServerFields>;

/** The fields that recording servers and failover recording servers have in common. */
export const serverFields = {
  name: { tab: 'Info', read: ({ name }) => name, write: (name) => ({ name }) },
  description: {
    tab: 'Info',
    read: ({ description }) => description,
    write: (description) => ({ description }),
  },
  publicAccessEnabled: {
    tab: 'Network',
    read: ({ publicAccessEnabled }) => flagText(publicAccessEnabled),
    write: (text) => ({ publicAccessEnabled: isOn(text) }),
  },
  publicWebserverHostName: {
    tab: 'Network',
    read: ({ publicWebserverHostName }) => publicWebserverHostName,
    write: (publicWebserverHostName) => ({ publicWebserverHostName }),
  },
  publicWebserverPort: {
    tab: 'Network',
    read: ({ publicWebserverPort }) => optionalPortText(publicWebserverPort),
    write: (text) => ({ publicWebserverPort: optionalPortFrom(text) }),
  },
  multicastServerAddress: {
    tab: 'Multicast',
    read: ({ multicastServerAddress }) => multicastServerAddress,
    write: (multicastServerAddress) => ({ multicastServerAddress }),
  },
} as const satisfies Readonly<Record<string, ServerField>>;
