import { describe, expect, it } from 'vitest';
import {
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverRecorderIdOf as frs,
  recordingServerIdOf as rs,
  siteIdOf,
} from '../testing/records';
import { aSite, harbour, northWing } from '../testing/sites';
import { deviceCount, devicesOf, emptySite, isEmptySite, listOf, siteSchema } from './site';

describe('a site', () => {
  it('is empty without servers and groups', () => {
    expect(isEmptySite(emptySite(siteIdOf(1)))).toBe(true);
    expect(isEmptySite(aSite({ recordingServers: [aRecordingServer(1)] }))).toBe(false);
    expect(isEmptySite(aSite({ failoverRecorders: [aFailoverRecorder(1)] }))).toBe(false);
    expect(isEmptySite(aSite({ failoverGroups: [aFailoverGroup(1)] }))).toBe(false);
  });

  it('lists records in the order in which they were added', () => {
    const site = aSite({ recordingServers: [3, 1, 2].map((number) => aRecordingServer(number)) });
    expect(listOf(site.recordingServers).map(({ name }) => name)).toStrictEqual([
      'RS-03',
      'RS-01',
      'RS-02',
    ]);
  });

  it('counts devices over all recording servers', () => {
    expect(deviceCount(harbour)).toBe(4);
    expect(devicesOf(harbour, rs(1))).toHaveLength(3);
    expect(devicesOf(harbour, rs(4))).toStrictEqual([]);
  });
});

describe('a site from outside', () => {
  const written = (edit: (text: string) => string): unknown =>
    JSON.parse(edit(JSON.stringify(harbour)));

  it('comes through JSON and the schema as it was', () => {
    expect(siteSchema.parse(written((text) => text))).toStrictEqual(harbour);
    expect(siteSchema.parse(JSON.parse(JSON.stringify(emptySite(siteIdOf(1)))))).toStrictEqual(
      emptySite(siteIdOf(1)),
    );
  });

  it.each<[string, (text: string) => string]>([
    ['a record under what is no id', (text) => text.replace(`"${northWing}":{`, '"constructor":{')],
    ['an id that is no id', (text) => text.replace(`"id":"${northWing}"`, '"id":"x"')],
    ['an id in upper case', (text) => text.replaceAll(frs(1), frs(1).replace('-0002-', '-000A-'))],
    ['a name that is a number', (text) => text.replace('"North wing"', '7')],
    ['a member that is no id', (text) => text.replace(`"members":[`, '"members":["x",')],
    ['a failover without a mode', (text) => text.replace('"mode":"none"', '"mood":"none"')],
    [
      'a hot standby beside groups',
      (text) => text.replace('"mode":"failoverGroups"', `$&,"failoverRecorder":"${frs(5)}"`),
    ],
    ['a port that is a text', (text) => text.replace('"udpPort":8844', '"udpPort":"8844"')],
    ['half a port', (text) => text.replace('"udpPort":8844', '"udpPort":88.44')],
    ['a failover support that is not there', (text) => text.replace('"LiveOnly"', '"Live"')],
    ['no devices', (text) => text.replace('"devices":', '"deuces":')],
  ])('is refused with %s', (_, edit) => {
    expect(written(edit)).not.toStrictEqual(written((text) => text));
    expect(siteSchema.safeParse(written(edit)).success).toBe(false);
  });

  it('brings nothing in through __proto__', () => {
    const hostile = written((text) =>
      text.replace('"failoverGroups":{', '"failoverGroups":{"__proto__":{"id":"x"},'),
    );
    const { failoverGroups } = siteSchema.parse(hostile);
    expect(failoverGroups).toStrictEqual(harbour.failoverGroups);
    expect(Object.getPrototypeOf(failoverGroups)).toBe(Object.prototype);
  });
});
