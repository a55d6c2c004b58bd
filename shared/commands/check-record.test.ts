import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId } from '../change/records-diff';
import { collections, type CollectionName, type RecordOf } from '../model/collections';
import { deviceFields } from '../model/device';
import { failoverGroupFields, newGroupFields, type FailoverGroup } from '../model/failover-group';
import { failoverRecorderFields, type FailoverRecorder } from '../model/failover-recorder';
import type { Editable, ValuesOf } from '../model/fields/derive';
import type { Field, Fields } from '../model/fields/field';
import { defaultMulticast, multicastFields } from '../model/multicast';
import {
  failoverFields,
  recordingServerFields,
  type RecordingServer,
} from '../model/recording-server';
import { registrationFields } from '../model/registration';
import { siteFields, type Site } from '../model/site';
import { unsoundOf } from '../testing/arbitrary-fields';
import {
  soundDevices,
  soundFailoverGroups,
  soundFailoverRecorders,
  soundRecordingServers,
} from '../testing/arbitrary-records';
import { refusalsOf } from '../testing/outcomes';
import {
  aDevice,
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  deviceIdOf,
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../testing/records';
import { harbour } from '../testing/sites';
import { checkRecord } from './check-record';
import type { Command } from './command';
import { checkInvariants } from './invariants';

/** A table of fields, the command that sets some of them, and the site whose record holds them. */
interface Checked<Of extends Fields> {
  readonly fields: Of;
  readonly setBy: (values: Partial<ValuesOf<Editable<Of>>>) => Command;
  /** Left out where the fields are of a command and of no record. */
  readonly keptAs?: (values: Partial<ValuesOf<Of>>) => Site;
}

/** One field that has a rule. */
interface Case<Made> {
  readonly title: string;
  readonly name: string;
  readonly refused: fc.Arbitrary<unknown>;
  readonly make: (value: unknown) => Made;
}

const server = { id: recordingServerIdOf(4) };
const recorder = { id: failoverRecorderIdOf(5) };
const registration = {
  name: 'New',
  description: '',
  hostName: 'new',
  portNumber: 7563,
  encrypted: false,
};

const tables = [
  table('a recording server', {
    fields: recordingServerFields,
    setBy: (changes) => ({ type: 'recordingServer.edit', ...server, changes }),
    keptAs: withServer,
  }),
  table('the failover of a recording server', {
    fields: failoverFields,
    setBy: (values) => ({
      type: 'recordingServer.setFailoverPort',
      ...server,
      failoverPort: 1,
      ...values,
    }),
    keptAs: withServer,
  }),
  table('the multicasting of a recording server', {
    fields: multicastFields,
    setBy: (values) => ({
      type: 'recordingServer.setMulticast',
      ...server,
      multicast: { ...defaultMulticast, ...values },
    }),
    keptAs: (values) => withServer({ multicast: { ...defaultMulticast, ...values } }),
  }),
  table('a failover recording server', {
    fields: failoverRecorderFields,
    setBy: (changes) => ({ type: 'failoverRecorder.edit', ...recorder, changes }),
    keptAs: withRecorder,
  }),
  table('a failover group', {
    fields: failoverGroupFields,
    setBy: (changes) => ({ type: 'failoverGroup.edit', id: failoverGroupIdOf(1), changes }),
    keptAs: withGroup,
  }),
  table('a new failover group', {
    fields: newGroupFields,
    setBy: (values) => ({
      type: 'failoverGroup.add',
      id: failoverGroupIdOf(9),
      name: 'New',
      description: '',
      ...values,
    }),
  }),
  table('a device', {
    fields: deviceFields,
    setBy: (values) => ({
      type: 'device.setFailoverSetting',
      settings: [
        {
          recordingServer: recordingServerIdOf(1),
          device: deviceIdOf(1),
          failoverSetting: 'LiveOnly',
          ...values,
        },
      ],
    }),
    keptAs: (values) => ({ ...harbour, devices: { [server.id]: byId([aDevice(9, 4, values)]) } }),
  }),
  table('the site', {
    fields: siteFields,
    setBy: (values) => ({ type: 'site.rename', name: 'Harbour', ...values }),
    keptAs: (values) => ({ ...harbour, ...values }),
  }),
  table('a registered recording server', {
    fields: registrationFields,
    setBy: (values) => ({
      type: 'recordingServer.register',
      id: recordingServerIdOf(9),
      ...registration,
      ...values,
    }),
  }),
  table('a registered failover recording server', {
    fields: registrationFields,
    setBy: (values) => ({
      type: 'failoverRecorder.register',
      id: failoverRecorderIdOf(9),
      ...registration,
      ...values,
    }),
  }),
];

describe('a field with a rule', () => {
  it.each(tables.flatMap(({ set }) => set))('has it asked by its command: $title', (field) => {
    const { name, refused, make } = field;
    fc.assert(
      fc.property(refused, (value) => {
        expect(refusalsOf(harbour, make(value)).map(({ field }) => field)).toContain(name);
      }),
      { numRuns: 10 },
    );
  });

  it.each(tables.flatMap(({ kept }) => kept))('has it asked of a whole site: $title', (field) => {
    const { name, refused, make } = field;
    fc.assert(
      fc.property(refused, (value) => {
        expect(checkInvariants(make(value)).map(({ field }) => field)).toContain(name);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a record of any kind', () => {
  const sound = {
    recordingServers: soundRecordingServers,
    failoverRecorders: soundFailoverRecorders,
    failoverGroups: soundFailoverGroups,
    devices: soundDevices,
  };

  it('passes its check and is read as it was written, whatever its fields hold', () => {
    passes('recordingServers', sound.recordingServers);
    passes('failoverRecorders', sound.failoverRecorders);
    passes('failoverGroups', sound.failoverGroups);
    passes('devices', sound.devices);
  });
});

function passes<Name extends CollectionName>(name: Name, records: fc.Arbitrary<RecordOf<Name>>) {
  fc.assert(
    fc.property(records, (record) => {
      expect(checkRecord(name, record)).toStrictEqual([]);
      const written: unknown = JSON.parse(JSON.stringify(record));
      expect(collections[name].record.parse(written)).toStrictEqual(record);
    }),
  );
}

function table<Of extends Fields>(of: string, { fields, setBy, keptAs }: Checked<Of>) {
  const withRule = Object.entries<Field>(fields).flatMap(([name, field]) => {
    const refused = unsoundOf(field);
    return refused === null ? [] : [{ title: `${name} of ${of}`, name, refused, field }];
  });
  // The value is one of the field under whose name it is put.
  const valuesOf = (name: string, value: unknown) => ({ [name]: value }) as Partial<ValuesOf<Of>>;
  return {
    set: withRule
      .filter(({ field }) => field.editable)
      .map((one): Case<Command> => ({ ...one, make: (value) => setBy(valuesOf(one.name, value)) })),
    kept:
      keptAs === undefined
        ? []
        : withRule.map((one): Case<Site> => ({
            ...one,
            make: (value) => keptAs(valuesOf(one.name, value)),
          })),
  };
}

function withServer(values: Partial<RecordingServer>): Site {
  const servers = byId([aRecordingServer(4, values)]);
  return { ...harbour, recordingServers: { ...harbour.recordingServers, ...servers } };
}

function withRecorder(values: Partial<FailoverRecorder>): Site {
  const recorders = byId([aFailoverRecorder(5, values)]);
  return { ...harbour, failoverRecorders: { ...harbour.failoverRecorders, ...recorders } };
}

function withGroup(values: Partial<FailoverGroup>): Site {
  const groups = byId([aFailoverGroup(3, values)]);
  return { ...harbour, failoverGroups: { ...harbour.failoverGroups, ...groups } };
}
