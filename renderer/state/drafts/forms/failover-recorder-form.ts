import type { CommandOf } from '../../../../shared/commands/command';
import type { FailoverRecorder } from '../../../../shared/model/failover-recorder';
import type { FailoverRecorderId } from '../../../../shared/model/ids';
import { flagText, isOn, numberFrom, type NodeForm } from '../node-form';
import { changesOf, isEmpty, type Fields } from './field';
import { serverFields } from './server-fields';

type Changes = CommandOf<'failoverRecorder.edit'>['changes'];

const fields: Fields<FailoverRecorder, Changes> = {
  ...serverFields,
  udpPort: {
    tab: 'info',
    read: ({ udpPort }) => String(udpPort),
    write: (text) => ({ udpPort: numberFrom(text) }),
  },
  databasePath: {
    tab: 'info',
    read: ({ databasePath }) => databasePath,
    write: (databasePath) => ({ databasePath }),
  },
  enabled: {
    tab: 'info',
    read: ({ enabled }) => flagText(enabled),
    write: (text) => ({ enabled: isOn(text) }),
  },
};

/** The form of a failover recording server. */
export function failoverRecorderForm(id: FailoverRecorderId): NodeForm {
  return {
    tabs: ['info', 'network', 'multicast'],
    tabOf: (name) => fields[name]?.tab ?? null,
    savedText: (site, name) => {
      const recorder = site.failoverRecorders[id];
      return recorder === undefined ? null : (fields[name]?.read(recorder) ?? null);
    },
    commandsFor: (_site, edits) => {
      const changes = changesOf(fields, edits);
      return {
        commands: isEmpty(changes) ? [] : [{ type: 'failoverRecorder.edit', id, changes }],
        problems: [],
      };
    },
  };
}
