import { describe as suite, expect, it } from 'vitest';
import { defaultMulticast } from '../model/multicast';
import { aSite, harbour, northWing, southWing } from '../testing/sites';
import {
  deviceIdOf,
  failoverGroupIdOf,
  failoverRecorderIdOf as frs,
  recordingServerIdOf as rs,
  scenarioIdOf,
  validationIdOf,
} from '../testing/records';
import { findingId } from '../model/ids';
import type { Validation } from '../model/validation';
import { inEnglish } from '../testing/in-english';
import type { Command } from './command';
import { describe } from './describe';
import { siteAfter } from '../testing/outcomes';

const registration = { description: '', hostName: 'x', portNumber: 7563, encrypted: false };
const at = '2026-03-01T08:00:00Z';
const scenario = { id: scenarioIdOf(1), name: ' Power cut ', events: [] };
const finding = findingId.parse('noProtection:recordingServer:1');

const exercise: Validation = {
  id: validationIdOf(1),
  recordingServer: rs(1),
  method: 'stopService',
  by: 'Kim',
  startedAt: at,
  expected: null,
  steps: [{ step: 'madeUnavailable', at }],
  outcome: 'running',
  finishedAt: null,
  notes: '',
};

const site = siteAfter(
  harbour,
  { type: 'scenario.save', scenario },
  { type: 'validation.record', validation: exercise },
);

function device(number: number, recordingServer: number) {
  return {
    recordingServer: rs(recordingServer),
    device: deviceIdOf(number),
    failoverSetting: 'LiveOnly',
  } as const;
}

const move = (id: number, failoverGroup: typeof northWing | null, position: number | null = null) =>
  ({ type: 'failoverRecorder.move', id: frs(id), failoverGroup, position }) as const;

suite('the name of a gesture', () => {
  it.each<[string, Command]>([
    ['Rename the site to Quay', { type: 'site.rename', name: ' Quay ' }],
    ['Open Airport', { type: 'site.import', site: aSite({ name: 'Airport' }), mode: 'replace' }],
    ['Import Airport', { type: 'site.import', site: aSite(), mode: 'merge', from: 'Airport' }],
    [
      'Add the group East wing',
      { type: 'failoverGroup.add', id: failoverGroupIdOf(3), name: ' East wing', description: '' },
    ],
    [
      'Rename North wing to East wing',
      { type: 'failoverGroup.edit', id: northWing, changes: { name: ' East wing ' } },
    ],
    [
      'Edit the group North wing',
      { type: 'failoverGroup.edit', id: northWing, changes: { description: 'x' } },
    ],
    [
      'Edit the group North wing',
      {
        type: 'failoverGroup.edit',
        id: northWing,
        changes: { name: 'North wing', description: 'x' },
      },
    ],
    [
      'Remove the group North wing',
      { type: 'failoverGroup.remove', id: northWing, clearReferences: true },
    ],
    [
      'Register FRS-07',
      { type: 'failoverRecorder.register', id: frs(7), name: ' FRS-07 ', ...registration },
    ],
    [
      'Rename FRS-01 to FRS-0A',
      { type: 'failoverRecorder.edit', id: frs(1), changes: { name: 'FRS-0A' } },
    ],
    ['Rename FRS-01 to 01', { type: 'failoverRecorder.edit', id: frs(1), changes: { name: '01' } }],
    ['Edit FRS-01', { type: 'failoverRecorder.edit', id: frs(1), changes: { udpPort: 1 } }],
    ['Disable FRS-01', { type: 'failoverRecorder.edit', id: frs(1), changes: { enabled: false } }],
    [
      'Enable FRS-06',
      { type: 'failoverRecorder.edit', id: frs(6), changes: { enabled: true, name: undefined } },
    ],
    [
      'Edit FRS-06',
      { type: 'failoverRecorder.edit', id: frs(6), changes: { enabled: true, udpPort: 1 } },
    ],
    ['Remove FRS-01', { type: 'failoverRecorder.remove', id: frs(1), clearReferences: true }],
    ['Move FRS-02 to position 1 in North wing', move(2, northWing, 0)],
    ['Add FRS-05 to North wing', move(5, northWing)],
    ['Take FRS-01 out of its group', move(1, null)],
    [
      'Register RS-07',
      { type: 'recordingServer.register', id: rs(7), name: 'RS-07', ...registration },
    ],
    [
      'Rename RS-01 to RS-0A',
      { type: 'recordingServer.edit', id: rs(1), changes: { name: 'RS-0A' } },
    ],
    ['Edit RS-01', { type: 'recordingServer.edit', id: rs(1), changes: { description: '' } }],
    ['Remove RS-01', { type: 'recordingServer.remove', id: rs(1) }],
    [
      'Set the failover of RS-04 to none',
      { type: 'recordingServer.setFailover', id: rs(4), failover: { mode: 'none' } },
    ],
    [
      'Set the failover of RS-04 to North wing',
      {
        type: 'recordingServer.setFailover',
        id: rs(4),
        failover: { mode: 'failoverGroups', primary: northWing, secondary: null },
      },
    ],
    [
      'Set the failover of RS-04 to North wing, then South wing',
      {
        type: 'recordingServer.setFailover',
        id: rs(4),
        failover: { mode: 'failoverGroups', primary: northWing, secondary: southWing },
      },
    ],
    [
      'Set the failover of RS-04 to hot standby FRS-05',
      {
        type: 'recordingServer.setFailover',
        id: rs(4),
        failover: { mode: 'hotStandby', failoverRecorder: frs(5) },
      },
    ],
    [
      'Set the failover port of RS-04 to 11001',
      { type: 'recordingServer.setFailoverPort', id: rs(4), failoverPort: 11001 },
    ],
    [
      'Edit RS-04',
      { type: 'recordingServer.setMulticast', id: rs(4), multicast: defaultMulticast },
    ],
    [
      'Set the failover support of Quay camera',
      { type: 'device.setFailoverSetting', settings: [device(1, 1)] },
    ],
    [
      'Set the failover support of 2 devices',
      { type: 'device.setFailoverSetting', settings: [device(1, 1), device(4, 2)] },
    ],
    [
      'Change the targets of the site',
      { type: 'site.setTargets', targets: { failuresTolerated: 1, validationMaxAgeDays: 30 } },
    ],
    ['Save the scenario Power cut', { type: 'scenario.save', scenario }],
    ['Remove the scenario Power cut', { type: 'scenario.remove', id: scenarioIdOf(1) }],
    [
      'Ignore a finding',
      { type: 'finding.ignore', finding: { id: finding, note: '', by: 'Kim', at } },
    ],
    ['No longer ignore a finding', { type: 'finding.heed', id: finding }],
    [
      'Tick a preparation of FRS-01',
      {
        type: 'preparation.tick',
        failoverRecorder: frs(1),
        item: 'ownComputer',
        tick: { by: 'Kim', at, note: '' },
      },
    ],
    [
      'Open a preparation of FRS-01',
      { type: 'preparation.tick', failoverRecorder: frs(1), item: 'ownComputer', tick: null },
    ],
    [
      'Start a validation of RS-01',
      { type: 'validation.record', validation: { ...exercise, id: validationIdOf(2) } },
    ],
    [
      'Record a validation of RS-01',
      {
        type: 'validation.record',
        validation: { ...exercise, id: validationIdOf(2), outcome: 'passed' },
      },
    ],
    [
      'Tick a step of the validation of RS-01',
      {
        type: 'validation.record',
        validation: { ...exercise, steps: [...exercise.steps, { step: 'takenOver', at }] },
      },
    ],
    [
      'Open a step of the validation of RS-01',
      { type: 'validation.record', validation: { ...exercise, steps: [] } },
    ],
    [
      'Edit the validation of RS-01',
      { type: 'validation.record', validation: { ...exercise, notes: 'Rain' } },
    ],
    [
      'End the validation of RS-01: abandoned',
      { type: 'validation.record', validation: { ...exercise, outcome: 'abandoned' } },
    ],
    ['Remove a validation', { type: 'validation.remove', id: validationIdOf(1) }],
    ['Edit FRS-01', { type: 'failoverRecorder.edit', id: frs(1), changes: {} }],
    ['Edit FRS-01', { type: 'failoverRecorder.edit', id: frs(1), changes: { name: ' FRS-01 ' } }],
  ])('is "%s"', (words, command) => {
    expect(inEnglish(describe(site, [command]))).toBe(words);
  });

  it('says "a …" of what is not in the site', () => {
    expect(inEnglish(describe(site, [move(9, failoverGroupIdOf(9))]))).toBe(
      'Add a failover recording server to a group',
    );
    expect(inEnglish(describe(site, [{ type: 'recordingServer.remove', id: rs(9) }]))).toBe(
      'Remove a recording server',
    );
    expect(inEnglish(describe(site, [{ type: 'scenario.remove', id: scenarioIdOf(9) }]))).toBe(
      'Remove the scenario',
    );
    expect(inEnglish(describe(site, [{ type: 'device.setFailoverSetting', settings: [] }]))).toBe(
      '',
    );
  });
});

suite('the name of several commands', () => {
  const rename = { type: 'recordingServer.edit', id: rs(1), changes: { name: 'Gate' } } as const;
  const setPort = { type: 'recordingServer.setFailoverPort', id: rs(1), failoverPort: 1 } as const;
  const setFailover = {
    type: 'recordingServer.setFailover',
    id: rs(1),
    failover: { mode: 'none' },
  } as const;

  it.each<[string, readonly Command[]]>([
    ['', []],
    ['Edit RS-01', [setFailover, setPort]],
    ['Rename RS-01 to Gate', [setPort, rename]],
    [
      'Edit FRS-01',
      [
        { type: 'failoverRecorder.edit', id: frs(1), changes: { enabled: false } },
        { type: 'failoverRecorder.edit', id: frs(1), changes: { udpPort: 1 } },
      ],
    ],
    ['Set the failover port of RS-01 to 1 and 1 more change', [setPort, { ...rename, id: rs(2) }]],
    [
      'Set the failover port of RS-01 to 1 and 2 more changes',
      [setPort, { ...rename, id: rs(2) }, { ...rename, id: rs(3) }],
    ],
    [
      'Rename RS-01 to Gate and 1 more change',
      [rename, { type: 'recordingServer.remove', id: rs(1) }],
    ],
    ['Rename RS-01 to Gate and 2 more changes', [rename, setPort, { ...rename, id: rs(2) }]],
    [
      'Add FRS-05 to North wing and 1 more change',
      [move(5, northWing), { type: 'failoverRecorder.edit', id: frs(1), changes: { udpPort: 1 } }],
    ],
    ['Edit the members of North wing', [move(1, null), move(5, northWing)]],
    ['Edit the members of North wing', [move(5, northWing), move(3, northWing, 0)]],
    ['Add FRS-05 to North wing and 1 more change', [move(5, northWing), move(1, southWing)]],
    ['Take FRS-05 out of its group and 1 more change', [move(5, null), move(6, null)]],
    ['Add FRS-05 to North wing and 1 more change', [move(5, northWing), setPort]],
    [
      'Add the group East and 1 more change',
      [
        { type: 'failoverGroup.add', id: failoverGroupIdOf(3), name: 'East', description: '' },
        move(5, failoverGroupIdOf(3)),
      ],
    ],
  ])('is "%s"', (words, commands) => {
    expect(inEnglish(describe(site, commands))).toBe(words);
  });
});
