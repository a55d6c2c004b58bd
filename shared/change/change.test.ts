import { describe, expect, it } from 'vitest';
import {
  aDevice,
  aRecordingServer,
  deviceIdOf,
  recordingServerIdOf as rs,
} from '../testing/records';
import { aSite, harbour } from '../testing/sites';
import {
  applyChange,
  diffSites,
  isNoChange,
  noChange,
  openWorkbench,
  reverseChange,
  sizeOf,
  squashChanges,
} from './change';
import { emptySite, type Site } from '../model/site';

const named = (name: string): Site => ({ ...harbour, name });

describe('applying a change', () => {
  it('leaves what it does not touch the same object', () => {
    const site = applyChange(harbour, diffSites(harbour, named('Quay')));
    expect(site.name).toBe('Quay');
    expect(site.recordingServers).toBe(harbour.recordingServers);
    expect(site.devices).toBe(harbour.devices);
    const change = diffSites(harbour, { ...harbour, recordingServers: {} });
    expect(applyChange(harbour, change).failoverGroups).toBe(harbour.failoverGroups);
  });

  it('moves a device from one recording server to another and back', () => {
    const from = aSite({ devices: [aDevice(1, 1), aDevice(2, 2)] });
    const to = aSite({ devices: [aDevice(1, 2), aDevice(2, 2)] });
    const change = diffSites(from, to);
    expect(Object.keys(change.devices.updated)).toStrictEqual([deviceIdOf(1)]);
    expect(sizeOf(change)).toBe(1);
    expect(applyChange(from, change)).toStrictEqual(to);
    expect(applyChange(to, reverseChange(change))).toStrictEqual(from);
  });

  it('keeps no entry for a recording server without devices', () => {
    const from = aSite({ devices: [aDevice(1, 1)] });
    const site = applyChange(from, diffSites(from, aSite()));
    expect(Object.keys(site.devices)).toStrictEqual([]);
  });

  it('carries the id and the targets of the site', () => {
    const to: Site = {
      ...emptySite(harbour.id, 'Quay'),
      targets: { failuresTolerated: 9, validationMaxAgeDays: 1 },
    };
    expect(applyChange(harbour, diffSites(harbour, to))).toStrictEqual(to);
  });
});

describe('a workbench', () => {
  it('never writes into the site it began with', () => {
    const workbench = openWorkbench(harbour);
    workbench.write(diffSites(harbour, aSite()));
    workbench.write(diffSites(aSite(), named('Quay')));
    expect(workbench.site()).toStrictEqual(named('Quay'));
    expect(harbour.name).toBe('Harbour');
    expect(Object.keys(harbour.recordingServers)).toHaveLength(4);
  });
});

describe('squashing', () => {
  it('forgets what is taken back', () => {
    const there = diffSites(harbour, aSite());
    expect(isNoChange(squashChanges(there, reverseChange(there)))).toBe(true);
    expect(isNoChange(squashChanges(reverseChange(there), there))).toBe(true);
  });

  it('makes an update of a record that is removed and added again', () => {
    const renamed: Site = {
      ...harbour,
      recordingServers: {
        ...harbour.recordingServers,
        [rs(1)]: aRecordingServer(1, { name: 'Gate' }),
      },
    };
    const squashed = squashChanges(diffSites(harbour, aSite()), diffSites(aSite(), renamed));
    expect(sizeOf(squashed)).toBe(1);
    expect(squashed.recordingServers.updated[rs(1)]).toStrictEqual([
      harbour.recordingServers[rs(1)],
      renamed.recordingServers[rs(1)],
    ]);
  });

  it('of no change and a change is the change', () => {
    const change = diffSites(harbour, named('Quay'));
    expect(squashChanges(noChange, change)).toStrictEqual(change);
    expect(squashChanges(change, noChange)).toStrictEqual(change);
  });
});
