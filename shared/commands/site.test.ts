import { describe, expect, it } from 'vitest';
import { refusalInEnglish } from '../testing/in-english';
import { refusalsOf, siteAfter } from '../testing/outcomes';
import { aDevice, aRecordingServer, recordingServerIdOf, siteIdOf } from '../testing/records';
import { aSite, harbour } from '../testing/sites';

describe('renaming the site', () => {
  it('trims the name', () => {
    expect(siteAfter(harbour, { type: 'site.rename', name: ' Quay ' })).toStrictEqual({
      ...harbour,
      name: 'Quay',
    });
    expect(siteAfter(harbour, { type: 'site.rename', name: ' Harbour ' })).toStrictEqual(harbour);
  });

  it.each([
    ['', 'nameRequired'],
    ['x'.repeat(256), 'nameTooLong'],
  ])('refuses %j', (name, code) => {
    expect(refusalsOf(harbour, { type: 'site.rename', name })).toMatchObject([
      { code, field: 'name' },
    ]);
  });
});

describe('importing', () => {
  const incoming = aSite({
    id: siteIdOf(2),
    name: 'Airport',
    recordingServers: [aRecordingServer(1, { name: 'Gate' }), aRecordingServer(9)],
    devices: [aDevice(4, 9)],
  });

  it('in the place of the site leaves nothing of it', () => {
    expect(
      siteAfter(harbour, { type: 'site.import', site: incoming, mode: 'replace' }),
    ).toStrictEqual(incoming);
  });

  it('refuses what would break a rule, with the name of the record', () => {
    const broken = aSite({ recordingServers: [aRecordingServer(1, { failoverPort: 0 })] });
    const asImport = { type: 'site.import', site: broken } as const;
    for (const command of [
      { ...asImport, mode: 'replace' },
      { ...asImport, mode: 'merge', from: 'Airport' },
    ] as const) {
      const refusals = refusalsOf(harbour, command);
      expect(refusals).toMatchObject([{ code: 'portOutOfRange', field: 'failoverPort' }]);
      expect(refusalInEnglish(refusals[0])).toBe('RS-01: Enter a whole number from 1 to 65535.');
    }
  });

  it('survives more refusals than a call can have arguments', () => {
    const devices = Array.from({ length: 200_000 }, (_, index) => aDevice(index + 1, 1));
    const site = aSite({ devices });
    const misplaced = {
      ...site,
      recordingServers: harbour.recordingServers,
      devices: { [recordingServerIdOf(2)]: site.devices[recordingServerIdOf(1)] },
    };
    expect(
      refusalsOf(aSite(), { type: 'site.import', site: misplaced, mode: 'replace' }).length,
    ).toBeGreaterThanOrEqual(200_000);
  });
});
