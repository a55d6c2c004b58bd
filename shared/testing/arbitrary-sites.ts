import fc from 'fast-check';
import { failoverSettings, type Device } from '../model/device';
import type { Failover } from '../model/failover';
import type { FailoverGroup } from '../model/failover-group';
import type { FailoverRecorder } from '../model/failover-recorder';
import type { FailoverGroupId } from '../model/ids';
import type { RecordingServer } from '../model/recording-server';
import type { Site } from '../model/site';
import {
  aDevice,
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverGroupIdOf,
  failoverRecorderIdOf,
  siteIdOf,
} from './records';
import { aSite } from './sites';

/**
 * The numbers of the records that arbitrary sites and arbitrary commands draw from. The pools are
 * small, so that two sites overlap and a command mostly names something that is there.
 */
export const pool = {
  recordingServers: [1, 2, 3, 4, 5],
  failoverRecorders: [1, 2, 3, 4, 5, 6],
  failoverGroups: [1, 2, 3, 4],
  devices: [1, 2, 3, 4, 5, 6, 7, 8],
} as const;

/** The name that one group of any arbitrary site may have, so that two sites can clash in it. */
export const SHARED_GROUP_NAME = 'Wing';

/** What is drawn for a site; `assemble` makes a sound site of whatever it is. */
interface Draw {
  readonly servers: readonly number[];
  readonly recorders: readonly number[];
  readonly groups: readonly number[];
  /** One for each number in the pool. */
  readonly places: readonly DrawnAllocation[];
  readonly protections: readonly Protection[];
  readonly devices: readonly DrawnDevice[];
  readonly wing: number;
  readonly siteNumber: number;
}

interface DrawnAllocation {
  readonly in: 'nothing' | 'group' | 'hotStandby';
  readonly nth: number;
  readonly enabled: boolean;
}

interface Protection {
  readonly mode: 'none' | 'failoverGroups';
  readonly primary: number;
  readonly secondary: number | null;
  readonly description: string;
}

interface DrawnDevice {
  readonly server: number | null;
  readonly failoverSetting: Device['failoverSetting'];
}

const nth = fc.nat({ max: 11 });

const places: fc.Arbitrary<DrawnAllocation> = fc.record({
  in: fc.constantFrom('group', 'nothing', 'hotStandby'),
  nth,
  enabled: fc.boolean(),
});

const protections: fc.Arbitrary<Protection> = fc.record({
  mode: fc.constantFrom('failoverGroups', 'none'),
  primary: nth,
  secondary: fc.option(nth),
  description: fc.constantFrom('', 'in the cellar'),
});

const drawnDevices: fc.Arbitrary<DrawnDevice> = fc.record({
  server: fc.option(nth),
  failoverSetting: fc.constantFrom(...failoverSettings),
});

/** Sound sites of a few records from the pools, in any order, in every state a rule allows. */
export const soundSites: fc.Arbitrary<Site> = fc
  .record<Draw>({
    servers: mostOf(pool.recordingServers),
    recorders: mostOf(pool.failoverRecorders),
    groups: mostOf(pool.failoverGroups),
    places: exactly(pool.failoverRecorders.length, places),
    protections: exactly(pool.recordingServers.length, protections),
    devices: exactly(pool.devices.length, drawnDevices),
    wing: nth,
    siteNumber: fc.integer({ min: 1, max: 3 }),
  })
  .map(assemble);

/** In any order; rarely only a few or none, since in an empty site almost every command is refused. */
function mostOf(numbers: readonly number[]): fc.Arbitrary<number[]> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.shuffledSubarray([...numbers], { minLength: numbers.length - 1 }) },
    { weight: 1, arbitrary: fc.shuffledSubarray([...numbers]) },
  );
}

function exactly<Value>(length: number, values: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.array(values, { minLength: length, maxLength: length });
}

function assemble(draw: Draw): Site {
  return aSite({
    id: siteIdOf(draw.siteNumber),
    name: `Site ${String(draw.siteNumber)}`,
    recordingServers: draw.servers.map((number) => drawnServer(draw, number)),
    failoverRecorders: draw.recorders.map((number) => drawnRecorder(draw, number)),
    failoverGroups: draw.groups.map((number) => drawnGroup(draw, number)),
    devices: draw.devices.flatMap((device, index) => drawnDevice(draw, device, index + 1)),
  });
}

function drawnServer(draw: Draw, number: number): RecordingServer {
  const protection = draw.protections[number - 1];
  return aRecordingServer(number, {
    description: protection?.description ?? '',
    failover: drawnFailover(draw, number, protection),
  });
}

function drawnFailover(draw: Draw, number: number, protection: Protection | undefined): Failover {
  const dedicated = draw.recorders.find((recorder) => dedicatedTo(draw, recorder) === number);
  if (dedicated !== undefined) {
    return { mode: 'hotStandby', failoverRecorder: failoverRecorderIdOf(dedicated) };
  }
  const primary = groupAt(draw, protection?.primary ?? 0);
  if (protection === undefined || protection.mode === 'none' || primary === null) {
    return { mode: 'none' };
  }
  const secondary = protection.secondary === null ? null : groupAt(draw, protection.secondary);
  return {
    mode: 'failoverGroups',
    primary,
    secondary: secondary === primary ? null : secondary,
  };
}

function drawnRecorder(draw: Draw, number: number): FailoverRecorder {
  return aFailoverRecorder(number, { enabled: draw.places[number - 1]?.enabled ?? true });
}

function drawnGroup(draw: Draw, number: number): FailoverGroup {
  const id = failoverGroupIdOf(number);
  const members = draw.recorders.filter((recorder) => {
    const place = draw.places[recorder - 1];
    return place?.in === 'group' && groupAt(draw, place.nth) === id;
  });
  const position = draw.groups.indexOf(number);
  return aFailoverGroup(number, {
    ...(position === draw.wing ? { name: SHARED_GROUP_NAME } : {}),
    members: members.map(failoverRecorderIdOf),
  });
}

function drawnDevice(draw: Draw, device: DrawnDevice, number: number): readonly Device[] {
  const server = device.server === null ? undefined : at(draw.servers, device.server);
  return server === undefined
    ? []
    : [aDevice(number, server, { failoverSetting: device.failoverSetting })];
}

/** The recording server whose hot standby this is, if any: the first that wants it has it. */
function dedicatedTo(draw: Draw, recorder: number): number | undefined {
  const wish = hotStandbyWish(draw, recorder);
  const first = draw.recorders.find((other) => hotStandbyWish(draw, other) === wish);
  return first === recorder ? wish : undefined;
}

function hotStandbyWish(draw: Draw, recorder: number): number | undefined {
  const place = draw.places[recorder - 1];
  return place?.in === 'hotStandby' ? at(draw.servers, place.nth) : undefined;
}

function groupAt(draw: Draw, index: number): FailoverGroupId | null {
  const number = at(draw.groups, index);
  return number === undefined ? null : failoverGroupIdOf(number);
}

function at(numbers: readonly number[], index: number): number | undefined {
  return numbers[index % numbers.length];
}
