import { noChange, type Change } from '../change/change';
import { sameFailover, type Failover } from '../model/failover';
import type { FailoverGroupId, FailoverRecorderId, RecordingServerId } from '../model/ids';
import { trimmed } from '../model/fields/derive';
import { multicastFields, type Multicast } from '../model/multicast';
import {
  failoverFields,
  newRecordingServer,
  recordingServerFields,
  type RecordingServer,
} from '../model/recording-server';
import { registrationFields } from '../model/registration';
import { byId, diffOf, diffOfSides, type RecordsDiff } from '../change/records-diff';
import { groupOf, hotStandbyFor } from '../model/references';
import { devicesOf, listOf, type Site } from '../model/site';
import type { SiteStatus } from '../model/status';
import type { CommandOf } from './command';
import { checkFields } from './check-fields';
import { definedOnly } from './defined-only';
import type { FailoverPart } from './field-name';
import { multicastNumber } from './field-rules';
import { checkNotInFailover } from './in-failover';
import { checkPublicAccess } from './public-access';
import { accepted, refuse, refused, type Outcome, type Refusal } from './refusal';
import { checkRegistered } from './registration';

/** Registers a recording server by hand, without failover, for planning without a connection. */
export function registerRecordingServer(
  site: Site,
  command: CommandOf<'recordingServer.register'>,
): Outcome<Change> {
  if (site.recordingServers[command.id] !== undefined) {
    return refused(refuse('idTaken', { what: 'recordingServer' }));
  }
  const registration = trimmed(registrationFields, command);
  const server = newRecordingServer(registration);
  const refusals = [...checkRecordingServer(server), ...checkRegistered(registration)];
  return refusals.length > 0 ? refused(...refusals) : accepted(serverChange(null, server));
}

/** Changes the editable properties of a recording server. */
export function editRecordingServer(
  site: Site,
  { id, changes }: CommandOf<'recordingServer.edit'>,
): Outcome<Change> {
  const before = site.recordingServers[id];
  if (before === undefined) return refused(serverNotFound());
  const after = { ...before, ...trimmed(recordingServerFields, definedOnly(changes)) };
  const refusals = checkRecordingServer(after);
  return refusals.length > 0 ? refused(...refusals) : accepted(serverChange(before, after));
}

/**
 * Removes a recording server with its devices and validations. Nothing else refers to it. Refused
 * while it has been taken over.
 */
export function removeRecordingServer(
  site: Site,
  { id }: CommandOf<'recordingServer.remove'>,
  status: SiteStatus,
): Outcome<Change> {
  const server = site.recordingServers[id];
  if (server === undefined) return refused(serverNotFound());
  const refusal = checkNotInFailover(server, status);
  if (refusal !== null) return refused(refusal);
  return accepted({
    ...serverChange(server, null),
    devices: { ...noChange.devices, removed: byId(devicesOf(site, id)) },
    validations: {
      ...noChange.validations,
      removed: byId(
        listOf(site.validations).filter(({ recordingServer }) => recordingServer === id),
      ),
    },
  });
}

/**
 * Sets who stands in for a recording server. The three ways replace each other whole, so that
 * choosing groups clears the hot standby and the other way round (the vendor's tools).
 */
export function setFailover(
  site: Site,
  { id, failover }: CommandOf<'recordingServer.setFailover'>,
): Outcome<Change> {
  const server = site.recordingServers[id];
  if (server === undefined) return refused(serverNotFound());
  const refusals = checkFailover(site, id, failover);
  if (refusals.length > 0) return refused(...refusals);
  const after = sameFailover(server.failover, failover) ? server : { ...server, failover };
  return accepted(serverChange(server, after));
}

/** Sets the TCP port on which the failover recording servers watch this recording server. */
export function setFailoverPort(
  site: Site,
  { id, failoverPort }: CommandOf<'recordingServer.setFailoverPort'>,
): Outcome<Change> {
  const server = site.recordingServers[id];
  if (server === undefined) return refused(serverNotFound());
  const after = { ...server, failoverPort };
  const refusals = checkRecordingServer(after);
  return refusals.length > 0 ? refused(...refusals) : accepted(serverChange(server, after));
}

/** Sets how a recording server multicasts its live streams. */
export function setMulticast(
  site: Site,
  { id, multicast: typed }: CommandOf<'recordingServer.setMulticast'>,
  status: SiteStatus,
): Outcome<Change> {
  const server = site.recordingServers[id];
  if (server === undefined) return refused(serverNotFound());
  const multicast = trimmed(multicastFields, typed);
  const after = { ...server, multicast };
  const inFailover = checkNotInFailover(server, status);
  const refusals = [...(inFailover === null ? [] : [inFailover]), ...checkRecordingServer(after)];
  return refusals.length > 0 ? refused(...refusals) : accepted(serverChange(server, after));
}

/**
 * Why a failover cannot be that of the recording server; empty when it can. The groups must exist
 * and differ, the hot standby must be free: `field` is `primary`, `secondary` or `hotStandby`.
 * A secondary group without a primary one (refused by the vendor's tools) cannot be written down.
 */
export function checkFailover(
  site: Site,
  server: RecordingServerId,
  failover: Failover,
): readonly Refusal[] {
  switch (failover.mode) {
    case 'none':
      return [];
    case 'failoverGroups': {
      const { primary, secondary } = failover;
      return [
        checkGroupExists(site, primary, 'primary'),
        secondary === null ? null : checkGroupExists(site, secondary, 'secondary'),
        checkGroupsDiffer(primary, secondary),
      ].filter((refusal) => refusal !== null);
    }
    case 'hotStandby': {
      const refusal = checkHotStandby(site, server, failover.failoverRecorder);
      return refusal === null ? [] : [refusal];
    }
  }
}

/**
 * Why a failover recording server cannot be the hot standby of a recording server; null when it
 * can. Seed text: a hot standby serves one recording server only and is in no group.
 */
export function checkHotStandby(
  site: Site,
  server: RecordingServerId,
  id: FailoverRecorderId,
): Refusal | null {
  const recorder = site.failoverRecorders[id];
  if (recorder === undefined) {
    return refuse('notFound', { what: 'failoverRecorder' }, 'hotStandby');
  }
  const group = groupOf(site, id);
  if (group !== undefined) {
    return refuse(
      'groupedAsHotStandby',
      { where: 'command', name: recorder.name, group: group.name },
      'hotStandby',
    );
  }
  const served = hotStandbyFor(site, id);
  return served === undefined || served.id === server
    ? null
    : refuse(
        'hotStandbyTaken',
        { where: 'command', name: recorder.name, served: served.name },
        'hotStandby',
      );
}

/** Primary and secondary group must differ. Source: the vendor's PowerShell module refuses it. */
export function checkGroupsDiffer(
  primary: FailoverGroupId,
  secondary: FailoverGroupId | null,
): Refusal | null {
  return primary === secondary ? refuse('secondarySameAsPrimary', {}, 'secondary') : null;
}

/**
 * The refusals of the Multicast tab, also while multicasting is off. Both ranges must not run
 * backwards (our assumption); `field` is then the end. The limits are those of the single rules.
 */
export function checkMulticast(multicast: Multicast): readonly Refusal[] {
  const { iPAddressStart, iPAddressEnd, portRangeStart, portRangeEnd } = multicast;
  const single = checkFields(multicastFields, multicast);
  const unsound = new Set(single.map(({ field }) => field));
  const start = multicastNumber(iPAddressStart);
  const end = multicastNumber(iPAddressEnd);
  const addressesReversed = start !== null && end !== null && start > end;
  const portsReversed =
    !unsound.has('portRangeStart') && !unsound.has('portRangeEnd') && portRangeStart > portRangeEnd;
  return [
    ...single,
    addressesReversed ? refuse('multicastRangeReversed', {}, 'iPAddressEnd') : null,
    portsReversed ? refuse('portRangeReversed', {}, 'portRangeEnd') : null,
  ].filter((refusal) => refusal !== null);
}

/** The refusals of a recording server's own fields, over all its tabs. */
export function checkRecordingServer(server: RecordingServer): readonly Refusal[] {
  return [
    ...checkFields(recordingServerFields, server),
    ...checkPublicAccess(server),
    ...checkFields(failoverFields, server),
    ...checkMulticast(server.multicast),
  ];
}

/** Gives recording servers another failover because what they count on goes away. */
export function replaceFailover(
  servers: readonly RecordingServer[],
  rest: (failover: Failover) => Failover,
): RecordsDiff<RecordingServerId, RecordingServer> {
  return diffOfSides<RecordingServerId, RecordingServer>(
    servers.map((server) => [server, { ...server, failover: rest(server.failover) }]),
  );
}

/** The refusal of a command on a recording server that is not there, say because it was removed. */
export function serverNotFound(): Refusal {
  return refuse('notFound', { what: 'recordingServer' });
}

function checkGroupExists(site: Site, id: FailoverGroupId, field: FailoverPart): Refusal | null {
  return site.failoverGroups[id] === undefined
    ? refuse('notFound', { what: 'failoverGroup' }, field)
    : null;
}

function serverChange(from: RecordingServer | null, to: RecordingServer | null): Change {
  return { ...noChange, recordingServers: diffOf<RecordingServerId, RecordingServer>(from, to) };
}
