import { listOf, type Site } from '../../model/site';
import type { Failover } from '../../model/failover';
import {
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverGroupIdOf,
  failoverRecorderIdOf,
} from '../../testing/records';
import { aSite } from '../../testing/sites';

/** The numbers of a recording server's failover groups: primary, or primary and secondary. */
export type GroupsOfServer = readonly [primary: number, secondary?: number];

/**
 * A site of failover groups with so many members each, all enabled, and of recording servers that
 * count on them. Groups, and recording servers, are numbered from 1 in the order given; failover
 * recording servers from 1 through all groups.
 */
export function groupedSite(
  sizes: readonly number[],
  servers: readonly (GroupsOfServer | 'none' | 'hotStandby')[],
): Site {
  const starts = sizes.map((_, index) => sum(sizes.slice(0, index)));
  const grouped = sum(sizes);
  return aSite({
    recordingServers: servers.map((groups, index) =>
      aRecordingServer(index + 1, { failover: failoverOf(groups, grouped + index + 1) }),
    ),
    failoverRecorders: [
      ...numbers(1, grouped),
      ...servers.flatMap((groups, index) => (groups === 'hotStandby' ? [grouped + index + 1] : [])),
    ].map((number) => aFailoverRecorder(number)),
    failoverGroups: sizes.map((size, index) =>
      aFailoverGroup(index + 1, {
        members: numbers((starts[index] ?? 0) + 1, size).map(failoverRecorderIdOf),
      }),
    ),
  });
}

/** The numbers of recording servers, as one reads them in a failing test. */
export function numbersOf(ids: Iterable<string>): readonly number[] {
  return [...ids].map((id) => Number(id.slice(-12)));
}

/** The same site with these failover recording servers disabled. */
export function withDisabled(site: Site, ...disabled: readonly number[]): Site {
  const ids = new Set<string>(disabled.map(failoverRecorderIdOf));
  return aSite({
    recordingServers: listOf(site.recordingServers),
    failoverRecorders: listOf(site.failoverRecorders).map((recorder) =>
      ids.has(recorder.id) ? { ...recorder, enabled: false } : recorder,
    ),
    failoverGroups: listOf(site.failoverGroups),
  });
}

function failoverOf(groups: GroupsOfServer | 'none' | 'hotStandby', standby: number): Failover {
  if (groups === 'none') return { mode: 'none' };
  if (groups === 'hotStandby') {
    return { mode: 'hotStandby', failoverRecorder: failoverRecorderIdOf(standby) };
  }
  const [primary, secondary] = groups;
  return {
    mode: 'failoverGroups',
    primary: failoverGroupIdOf(primary),
    secondary: secondary === undefined ? null : failoverGroupIdOf(secondary),
  };
}

function numbers(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
