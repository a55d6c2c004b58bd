import { listOf, type Site } from '../../shared/model/site';
import type { TakeOver } from '../../shared/model/status-report';
import type { ToldTakeOver } from './status-source';

/** A take-over as it was told, and what it means in the site; null while a server is not in it. */
export interface FollowedTakeOver {
  readonly told: ToldTakeOver;
  readonly takeOver: TakeOver | null;
}

/**
 * What a source tells now, beside what was known before. `before` is null when nothing was: then
 * nobody watched the take-overs begin.
 * - Servers are looked up once. A take-over keeps its servers when one of them is renamed meanwhile.
 * - The database location of the site at the moment at which a take-over begins is the one in use
 *   until it ends, unless the source itself says which.
 */
export function followTakeOvers(
  before: readonly FollowedTakeOver[] | null,
  told: readonly ToldTakeOver[],
  site: Site,
): readonly FollowedTakeOver[] {
  return told.map((now) => {
    const earlier = before?.find((followed) => isSame(followed.told, now));
    const takeOver = earlier?.takeOver ?? found(now, site);
    if (takeOver === null) return { told: now, takeOver: null };
    const began = before !== null && earlier === undefined;
    const atBeginning = began
      ? (site.failoverRecorders[takeOver.failoverRecorder]?.databasePath ?? null)
      : takeOver.databasePathInUse;
    const databasePathInUse = now.databasePathInUse ?? atBeginning;
    return { told: now, takeOver: { ...takeOver, databasePathInUse } };
  });
}

/** One that began at another time is another take-over, between the same servers or not. */
function isSame(one: ToldTakeOver, other: ToldTakeOver): boolean {
  return (
    one.recordingServer === other.recordingServer &&
    one.failoverRecorder === other.failoverRecorder &&
    one.since === other.since
  );
}

function found(told: ToldTakeOver, site: Site): TakeOver | null {
  const server = called(listOf(site.recordingServers), told.recordingServer);
  const recorder = called(listOf(site.failoverRecorders), told.failoverRecorder);
  if (server === undefined || recorder === undefined) return null;
  return {
    recordingServer: server.id,
    failoverRecorder: recorder.id,
    since: told.since,
    databasePathInUse: null,
  };
}

/** By id, else by a name that only one of them has. */
function called<Named extends { readonly id: string; readonly name: string }>(
  records: readonly Named[],
  text: string,
): Named | undefined {
  const byId = records.find(({ id }) => id === text.toLowerCase());
  const byName = records.filter(({ name }) => name === text);
  return byId ?? (byName.length === 1 ? byName[0] : undefined);
}
