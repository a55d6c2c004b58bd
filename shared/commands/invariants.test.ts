import { describe, expect, it } from 'vitest';
import type { FailoverGroup } from '../model/failover-group';
import type { FailoverRecorder } from '../model/failover-recorder';
import { defaultMulticast } from '../model/multicast';
import type { RecordingServer } from '../model/recording-server';
import { byId, keyed } from '../change/records-diff';
import type { Site } from '../model/site';
import { refusalInEnglish } from '../testing/in-english';
import {
  aDevice,
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  deviceIdOf,
  failoverGroupIdOf,
  failoverRecorderIdOf as frs,
  recordingServerIdOf as rs,
  scenarioIdOf,
  validationIdOf,
} from '../testing/records';
import { aSite, harbour, northWing } from '../testing/sites';
import { checkInvariants } from './invariants';

const hotStandby = (number: number) =>
  ({ failover: { mode: 'hotStandby', failoverRecorder: frs(number) } }) as const;

/** `harbour` with one thing wrong, and what is then said of it. */
const broken: readonly (readonly [string, Site, string, RegExp])[] = [
  ['a site without a name', { ...harbour, name: ' ' }, 'nameRequired', /^Enter a name\.$/],
  [
    'a recording server without a name',
    withServer(aRecordingServer(1, { name: '' })),
    'nameRequired',
    /^0{8}-0000-0001-.*: Enter a name\.$/,
  ],
  [
    'a recording server with a blank name',
    withServer(aRecordingServer(1, { name: ' ' })),
    'nameRequired',
    /^0{8}-0000-0001-.*: Enter a name\.$/,
  ],
  [
    'a recording server without failover port',
    withServer(aRecordingServer(1, { failoverPort: 0 })),
    'portOutOfRange',
    /^RS-01: /,
  ],
  [
    'a recording server that multicasts nowhere',
    withServer(aRecordingServer(1, { multicast: { ...defaultMulticast, TTL: 0 } })),
    'ttlOutOfRange',
    /^RS-01: /,
  ],
  [
    'a failover recording server with a relative path',
    { ...harbour, failoverRecorders: withRecorder({ databasePath: 'x' }) },
    'databasePathNotAbsolute',
    /^FRS-05: /,
  ],
  [
    'a failover recording server with a blank public address',
    {
      ...harbour,
      failoverRecorders: withRecorder({
        publicAccessEnabled: true,
        publicWebserverHostName: ' ',
        publicWebserverPort: 443,
      }),
    },
    'publicAddressRequired',
    /^FRS-05: Enter the public address/,
  ],
  [
    'a failover recording server without UDP port',
    { ...harbour, failoverRecorders: withRecorder({ udpPort: 0 }) },
    'portOutOfRange',
    /^FRS-05: /,
  ],
  [
    'a group without a name',
    withGroup(aFailoverGroup(3, { name: '' })),
    'nameRequired',
    /Enter a name/,
  ],
  [
    'a group with a novel for a description',
    withGroup(aFailoverGroup(3, { description: 'x'.repeat(4001) })),
    'descriptionTooLong',
    /^Group 3: /,
  ],
  [
    'two groups of one name',
    withGroup(aFailoverGroup(3, { name: 'NORTH wing ' })),
    'groupNameTaken',
    /^There are two failover groups named NORTH wing/,
  ],
  [
    'a member that does not exist',
    withGroup(aFailoverGroup(3, { members: [frs(9)] })),
    'notFound',
    /Group 3/,
  ],
  [
    'a member of two groups',
    withGroup(aFailoverGroup(3, { members: [frs(1)] })),
    'inTwoGroups',
    /^FRS-01 /,
  ],
  [
    'a member that comes twice',
    withGroup(aFailoverGroup(3, { members: [frs(5), frs(5)] })),
    'inTwoGroups',
    /^FRS-05 /,
  ],
  [
    'a hot standby in a group',
    withServer(aRecordingServer(4, hotStandby(1))),
    'groupedAsHotStandby',
    /^FRS-01 /,
  ],
  [
    'a hot standby of two',
    withServer(aRecordingServer(4, hotStandby(4))),
    'hotStandbyTaken',
    /^FRS-04 /,
  ],
  [
    'a hot standby that does not exist',
    withServer(aRecordingServer(4, hotStandby(9))),
    'notFound',
    /RS-04/,
  ],
  [
    'a group that does not exist as primary',
    withServer(
      aRecordingServer(4, {
        failover: { mode: 'failoverGroups', primary: failoverGroupIdOf(9), secondary: null },
      }),
    ),
    'notFound',
    /^RS-04 /,
  ],
  [
    'a group that does not exist as secondary',
    withServer(
      aRecordingServer(4, {
        failover: { mode: 'failoverGroups', primary: northWing, secondary: failoverGroupIdOf(9) },
      }),
    ),
    'notFound',
    /^RS-04 /,
  ],
  [
    'one group as primary and secondary',
    withServer(
      aRecordingServer(4, {
        failover: { mode: 'failoverGroups', primary: northWing, secondary: northWing },
      }),
    ),
    'secondarySameAsPrimary',
    /not the primary/,
  ],
  [
    'a record under another id',
    {
      ...harbour,
      failoverRecorders: { ...harbour.failoverRecorders, [frs(9)]: aFailoverRecorder(8) },
    },
    'idMismatch',
    /000000000009/,
  ],
  [
    'devices of a recording server that does not exist',
    { ...harbour, devices: { ...harbour.devices, [rs(9)]: byId([aDevice(9, 9)]) } },
    'notFound',
    /recording server/,
  ],
  [
    'a device under another recording server',
    { ...harbour, devices: { ...harbour.devices, [rs(4)]: byId([aDevice(9, 3)]) } },
    'idMismatch',
    /Camera 09/,
  ],
  [
    'a device under another id',
    {
      ...harbour,
      devices: { ...harbour.devices, [rs(4)]: keyed([[deviceIdOf(8), aDevice(9, 4)]]) },
    },
    'idMismatch',
    /Camera 09/,
  ],
  [
    'a device of two recording servers',
    { ...harbour, devices: { ...harbour.devices, [rs(4)]: byId([aDevice(1, 4)]) } },
    'idTaken',
    /Camera 01/,
  ],
  [
    'a scenario without a name',
    { ...harbour, scenarios: byId([{ id: scenarioIdOf(1), name: '', events: [] }]) },
    'nameRequired',
    /Enter a name/,
  ],
  [
    'a checklist of a server that does not exist',
    { ...harbour, preparations: byId([{ id: frs(9), ticks: {} }]) },
    'notFound',
    /checklist/,
  ],
  [
    'a validation of a server that does not exist',
    {
      ...harbour,
      validations: byId([
        {
          id: validationIdOf(1),
          recordingServer: rs(9),
          method: 'stopService',
          by: 'Kim',
          startedAt: '2026-03-01T08:00:00Z',
          expected: null,
          steps: [],
          outcome: 'passed',
          finishedAt: null,
          notes: '',
        },
      ]),
    },
    'notFound',
    /validation/,
  ],
];

describe('the rules of a whole site', () => {
  it('have nothing against a sound one, or an empty one', () => {
    expect(checkInvariants(harbour)).toStrictEqual([]);
    expect(checkInvariants(aSite())).toStrictEqual([]);
  });

  it.each(broken)('find %s', (_, site, code, words) => {
    const refusals = checkInvariants(site);
    expect(refusals.map((refusal) => refusal.code)).toStrictEqual([code]);
    expect(refusalInEnglish(refusals[0])).toMatch(words);
  });

  it.each<[string, string]>([
    ['a site without a name', 'name'],
    ['a group without a name', 'name'],
    ['a group with a novel for a description', 'description'],
    ['two groups of one name', 'name'],
    ['a member that does not exist', 'members'],
    ['a member of two groups', 'members'],
    ['a hot standby that does not exist', 'hotStandby'],
    ['a scenario without a name', 'name'],
  ])('find %s in its field', (title, field) => {
    const [, site] = broken.find(([name]) => name === title) ?? [];
    expect(site && checkInvariants(site)).toMatchObject([{ field }]);
  });
});

function withServer(server: RecordingServer): Site {
  return { ...harbour, recordingServers: { ...harbour.recordingServers, [server.id]: server } };
}

function withRecorder(differences: Partial<FailoverRecorder>): Site['failoverRecorders'] {
  return { ...harbour.failoverRecorders, [frs(5)]: aFailoverRecorder(5, differences) };
}

function withGroup(group: FailoverGroup): Site {
  return { ...harbour, failoverGroups: { ...harbour.failoverGroups, [group.id]: group } };
}
