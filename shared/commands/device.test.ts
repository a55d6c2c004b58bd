import { describe, expect, it } from 'vitest';
import type { FailoverSetting } from '../model/device';
import { devicesOf, type Site } from '../model/site';
import type { SiteStatus } from '../model/status';
import { refusalInEnglish } from '../testing/in-english';
import { refusalsOf, siteAfter } from '../testing/outcomes';
import { deviceIdOf, failoverRecorderIdOf, recordingServerIdOf as rs } from '../testing/records';
import { harbour } from '../testing/sites';
import type { CommandOf } from './command';

function set(
  ...settings: readonly (readonly [device: number, server: number, FailoverSetting])[]
): CommandOf<'device.setFailoverSetting'> {
  return {
    type: 'device.setFailoverSetting',
    settings: settings.map(([device, server, failoverSetting]) => ({
      recordingServer: rs(server),
      device: deviceIdOf(device),
      failoverSetting,
    })),
  };
}

function settingsOf(site: Site, server: number): readonly FailoverSetting[] {
  return devicesOf(site, rs(server)).map(({ failoverSetting }) => failoverSetting);
}

describe('setting the failover support of devices', () => {
  it('sets each to its own value, over several recording servers at once', () => {
    const site = siteAfter(
      harbour,
      set([1, 1, 'LiveOnly'], [3, 1, 'Disabled'], [4, 2, 'FullSupport']),
    );
    expect(settingsOf(site, 1)).toStrictEqual(['LiveOnly', 'FullSupport', 'Disabled']);
    expect(settingsOf(site, 2)).toStrictEqual(['FullSupport']);
  });

  it('lets the last setting count where a device comes twice', () => {
    const site = siteAfter(harbour, set([1, 1, 'LiveOnly'], [1, 1, 'Disabled']));
    expect(settingsOf(site, 1)[0]).toBe('Disabled');
    expect(siteAfter(harbour, set([1, 1, 'LiveOnly'], [1, 1, 'FullSupport']))).toStrictEqual(
      harbour,
    );
  });

  it('leaves the devices of other recording servers the same objects', () => {
    const site = siteAfter(harbour, set([1, 1, 'LiveOnly']));
    expect(site.devices[rs(2)]).toBe(harbour.devices[rs(2)]);
  });

  it.each([
    ['a device that is not there', set([8, 1, 'LiveOnly']), 'One of these devices'],
    ['a device of another recording server', set([4, 1, 'LiveOnly']), 'One of these devices'],
    ['a recording server that is not there', set([1, 7, 'LiveOnly']), 'One of these devices'],
    ['several at once', set([8, 1, 'LiveOnly'], [1, 7, 'LiveOnly']), '2 of these devices'],
  ])('refuses %s and sets none', (_, command, words) => {
    const both = {
      ...command,
      settings: [...set([1, 1, 'LiveOnly']).settings, ...command.settings],
    };
    const [refusal] = refusalsOf(harbour, both);
    expect(refusal?.code).toBe('notFound');
    expect(refusalInEnglish(refusal)).toContain(words);
  });

  it('refuses all when one of their recording servers has been taken over, and names it', () => {
    const status: SiteStatus = { takenOver: new Map([[rs(1), failoverRecorderIdOf(1)]]) };
    const command = set([1, 1, 'LiveOnly'], [2, 1, 'LiveOnly'], [4, 2, 'LiveOnly']);
    expect(refusalsOf(harbour, command, status)).toStrictEqual([
      { code: 'recordingServerInFailover', args: { name: 'RS-01' } },
    ]);
    expect(refusalsOf(harbour, set([4, 2, 'LiveOnly']), status)).toStrictEqual([]);
  });
});
