import type { CommandOf, EditCommand } from '../../../../shared/commands/command';
import { deviceFields } from '../../../../shared/model/device';
import {
  deviceId,
  validationId,
  type DeviceId,
  type RecordingServerId,
  type ValidationId,
} from '../../../../shared/model/ids';
import type { TabId } from '../../../../shared/model/fields/tab-id';
import type { Multicast } from '../../../../shared/model/multicast';
import type { RecordingServer } from '../../../../shared/model/recording-server';
import type { Site } from '../../../../shared/model/site';
import type { Validation } from '../../../../shared/model/validation';
import { flagText, isOn, numberFrom, type Edits, type NodeForm, type Problem } from '../node-form';
import { choiceFrom, choiceText, failoverOf } from './failover-choice';
import { changesOf, isEmpty, type Field, type Fields } from './field';
import { serverFields } from './server-fields';

type Changes = CommandOf<'recordingServer.edit'>['changes'];

const fields: Fields<RecordingServer, Changes> = {
  ...serverFields,
  shutdownOnStorageFailure: {
    tab: 'info',
    read: ({ shutdownOnStorageFailure }) => flagText(shutdownOnStorageFailure),
    write: (text) => ({ shutdownOnStorageFailure: isOn(text) }),
  },
};

const multicastFields: Fields<RecordingServer, Multicast> = {
  liveMulticast: {
    tab: 'multicast',
    read: ({ multicast }) => flagText(multicast.enabled),
    write: (text) => ({ enabled: isOn(text) }),
  },
  iPAddressStart: multicastText('iPAddressStart'),
  iPAddressEnd: multicastText('iPAddressEnd'),
  portRangeStart: multicastNumber('portRangeStart'),
  portRangeEnd: multicastNumber('portRangeEnd'),
  MTU: multicastNumber('MTU'),
  TTL: multicastNumber('TTL'),
};

const failoverFields: Fields<
  RecordingServer,
  Pick<RecordingServer, 'failover' | 'failoverPort'>
> = {
  failover: {
    tab: 'failover',
    read: ({ failover }) => choiceText(failover),
    write: () => ({}),
  },
  failoverPort: {
    tab: 'failover',
    read: ({ failoverPort }) => String(failoverPort),
    write: (text) => ({ failoverPort: numberFrom(text) }),
  },
};

const DEVICE = 'device:';
const NOTES = 'validationNotes:';

/** The parts of the choice of a failover under which the rules put their sentences. */
const partsOfChoice = ['primary', 'secondary', 'hotStandby'];

/** The name of the field that holds a device's failover support. */
export function deviceField(id: DeviceId): string {
  return `${DEVICE}${id}`;
}

/** The name of the field that holds the notes of an exercise. */
export function validationNotesField(id: ValidationId): string {
  return `${NOTES}${id}`;
}

/** The form of a recording server. */
export function recordingServerForm(id: RecordingServerId): NodeForm {
  return {
    tabs: ['info', 'failover', 'devices', 'multicast', 'network', 'validation'],
    tabOf,
    savedText: (site, name) => savedText(site, id, name),
    commandsFor: (site, edits) => {
      const changes = changesOf(fields, edits);
      const failover = failoverCommands(id, edits);
      return {
        commands: [
          ...(isEmpty(changes)
            ? []
            : [{ type: 'recordingServer.edit', id, changes } satisfies EditCommand]),
          ...failover.commands,
          ...multicastCommands(site, id, edits),
          ...deviceCommands(id, edits),
          ...notesCommands(site, edits),
        ],
        problems: failover.problems,
      };
    },
  };
}

function tabOf(name: string): TabId | null {
  if (name.startsWith(DEVICE)) return 'devices';
  if (name.startsWith(NOTES)) return 'validation';
  if (partsOfChoice.includes(name)) return 'failover';
  return (fields[name] ?? failoverFields[name] ?? multicastFields[name])?.tab ?? null;
}

function savedText(site: Site, id: RecordingServerId, name: string): string | null {
  const server = site.recordingServers[id];
  if (server === undefined) return null;
  if (name.startsWith(DEVICE)) {
    const device = deviceId.safeParse(name.slice(DEVICE.length));
    const saved = device.success ? site.devices[id]?.[device.data] : undefined;
    return saved?.failoverSetting ?? null;
  }
  if (name.startsWith(NOTES)) return exerciseOf(site, name)?.notes ?? null;
  return (fields[name] ?? failoverFields[name] ?? multicastFields[name])?.read(server) ?? null;
}

function failoverCommands(
  id: RecordingServerId,
  edits: Edits,
): { readonly commands: readonly EditCommand[]; readonly problems: readonly Problem[] } {
  const { failoverPort } = changesOf(failoverFields, edits);
  const port: readonly EditCommand[] =
    failoverPort === undefined
      ? []
      : [{ type: 'recordingServer.setFailoverPort', id, failoverPort }];
  if (edits.failover === undefined) return { commands: port, problems: [] };
  const failover = failoverOf(choiceFrom(edits.failover));
  return 'message' in failover
    ? { commands: port, problems: [failover] }
    : { commands: [{ type: 'recordingServer.setFailover', id, failover }, ...port], problems: [] };
}

function multicastCommands(
  site: Site,
  id: RecordingServerId,
  edits: Edits,
): readonly EditCommand[] {
  const changes = changesOf(multicastFields, edits);
  const saved = site.recordingServers[id]?.multicast;
  if (isEmpty(changes) || saved === undefined) return [];
  // The command carries the whole of it, as the API does.
  return [{ type: 'recordingServer.setMulticast', id, multicast: { ...saved, ...changes } }];
}

function deviceCommands(id: RecordingServerId, edits: Edits): readonly EditCommand[] {
  const settings = Object.entries(edits).flatMap(([name, text]) =>
    name.startsWith(DEVICE)
      ? [
          {
            recordingServer: id,
            device: deviceId.parse(name.slice(DEVICE.length)),
            failoverSetting: deviceFields.failoverSetting.sent.parse(text),
          },
        ]
      : [],
  );
  return settings.length === 0 ? [] : [{ type: 'device.setFailoverSetting', settings }];
}

function notesCommands(site: Site, edits: Edits): readonly EditCommand[] {
  return Object.entries(edits).flatMap(([name, notes]): readonly EditCommand[] => {
    const exercise = name.startsWith(NOTES) ? exerciseOf(site, name) : undefined;
    return exercise === undefined || notes === undefined
      ? []
      : [{ type: 'validation.record', validation: { ...exercise, notes } }];
  });
}

function exerciseOf(site: Site, name: string): Validation | undefined {
  const id = validationId.safeParse(name.slice(NOTES.length));
  return id.success ? site.validations[id.data] : undefined;
}

function multicastText(key: 'iPAddressStart' | 'iPAddressEnd'): Field<RecordingServer, Multicast> {
  return {
    tab: 'multicast',
    read: ({ multicast }) => multicast[key],
    write: (text) => ({ [key]: text.trim() }),
  };
}

function multicastNumber(
  key: 'portRangeStart' | 'portRangeEnd' | 'MTU' | 'TTL',
): Field<RecordingServer, Multicast> {
  return {
    tab: 'multicast',
    read: ({ multicast }) => String(multicast[key]),
    write: (text) => ({ [key]: numberFrom(text) }),
  };
}
