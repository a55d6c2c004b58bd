import { listOf, type Site } from '../../shared/model/site';
import type { ToldTakeOvers } from '../verbs/tell-status';

/** The names under which the nodes that screens show are found in a site. */
export interface Cast {
  /** A recording server with a primary and a secondary failover group, and with devices. */
  readonly recordingServer: string;
  /** A group with members on which recording servers count. */
  readonly failoverGroup: string;
  /** The second member of that group. */
  readonly member: string;
}

/**
 * Picks the nodes to show.
 *
 * @throws when the site has no recording server with two groups, or its first group no two members.
 */
export function castOf(site: Site): Cast {
  for (const { name, failover } of listOf(site.recordingServers)) {
    if (failover.mode !== 'failoverGroups' || failover.secondary === null) continue;
    const group = site.failoverGroups[failover.primary];
    const second = group?.members[1];
    const member = second === undefined ? undefined : site.failoverRecorders[second];
    if (group !== undefined && member !== undefined) {
      return { recordingServer: name, failoverGroup: group.name, member: member.name };
    }
  }
  throw new Error('The site is too small to show every screen.');
}

/**
 * The take-over in which the member stands in for the recording server. It began before the client
 * looked, so the status has to say where it records.
 */
export function takeOverOf({ recordingServer, member }: Cast): ToldTakeOvers[number] {
  return {
    recordingServer,
    failoverRecorder: member,
    since: '2026-11-25T08:00:00Z',
    databasePath: 'D:\\Recordings',
  };
}
