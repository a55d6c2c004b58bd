import type { Failover } from '../model/failover';
import type { FailoverGroupId, FailoverRecorderId, RecordingServerId } from '../model/ids';
import type { Site } from '../model/site';
import { groupOf } from '../model/references';
import type { Command, CommandOf } from './command';
import { definedOnly } from './defined-only';

/**
 * The name of a gesture for undo and history, as an instruction: "Move FRS-02 to position 1 in
 * North wing". `site` is the site before the commands.
 */
export function describe(site: Site, commands: readonly Command[]): string {
  const [first, ...rest] = commands;
  if (first === undefined) return '';
  if (rest.length === 0) return describeOne(site, first);
  const more = rest.length === 1 ? '1 more change' : `${String(rest.length)} more changes`;
  return (
    describeEdits(site, commands) ??
    describeMoves(site, commands) ??
    `${describeOne(site, first)} and ${more}`
  );
}

/** Several edits of one record, as saving all its tabs makes them. */
function describeEdits(site: Site, commands: readonly Command[]): string | null {
  if (!commands.every(isEdit)) return null;
  const [first, ...rest] = commands;
  return first === undefined || rest.some(({ id }) => id !== first.id)
    ? null
    : renamed(
        editedBy(site, first),
        commands.map(nameGiven).find((name) => name !== undefined),
      );
}

/** The commands that the tabs of a record send when they are saved. */
type Edit = CommandOf<
  | 'failoverGroup.edit'
  | 'failoverRecorder.edit'
  | 'recordingServer.edit'
  | 'recordingServer.setFailover'
  | 'recordingServer.setFailoverPort'
  | 'recordingServer.setMulticast'
>;

function isEdit(command: Command): command is Edit {
  return /^(?:failover|recording).*\.(?:edit|set\w+)$/.test(command.type);
}

/** A record that is being edited: its name, and the name with the kind of record where that helps. */
interface Edited {
  readonly name: string;
  readonly words: string;
}

function editedBy(site: Site, command: Edit): Edited {
  switch (command.type) {
    case 'failoverGroup.edit': {
      const name = groupName(site, command.id);
      return { name, words: `the group ${name}` };
    }
    case 'failoverRecorder.edit': {
      const name = recorderName(site, command.id);
      return { name, words: name };
    }
    case 'recordingServer.edit':
    case 'recordingServer.setFailover':
    case 'recordingServer.setFailoverPort':
    case 'recordingServer.setMulticast': {
      const name = serverName(site, command.id);
      return { name, words: name };
    }
  }
}

function nameGiven(command: Edit): string | undefined {
  return 'changes' in command ? command.changes.name : undefined;
}

/** "Rename RS-01 to RS-02", or "Edit RS-01" when the name stays. */
function renamed({ name, words }: Edited, given: string | undefined): string {
  return given === undefined || given.trim() === name
    ? `Edit ${words}`
    : `Rename ${name} to ${given.trim()}`;
}

/** Several moves into and out of one group, as its list of members makes them. */
function describeMoves(site: Site, commands: readonly Command[]): string | null {
  const groups = new Set(
    commands.map((command) =>
      command.type === 'failoverRecorder.move'
        ? (command.failoverGroup ?? groupOf(site, command.id)?.id)
        : undefined,
    ),
  );
  const [group] = groups;
  return groups.size > 1 || group === undefined
    ? null
    : `Edit the members of ${groupName(site, group)}`;
}

function describeOne(site: Site, command: Command): string {
  switch (command.type) {
    case 'site.rename':
      return `Rename the site to ${command.name.trim()}`;
    case 'site.import':
      return command.mode === 'replace' ? `Open ${command.site.name}` : `Import ${command.from}`;
    case 'failoverGroup.add':
      return `Add the group ${command.name.trim()}`;
    case 'failoverGroup.remove':
      return `Remove the group ${groupName(site, command.id)}`;
    case 'failoverRecorder.register':
    case 'recordingServer.register':
      return `Register ${command.name.trim()}`;
    case 'failoverRecorder.remove':
      return `Remove ${recorderName(site, command.id)}`;
    case 'recordingServer.remove':
      return `Remove ${serverName(site, command.id)}`;
    case 'failoverRecorder.move':
      return describeMove(site, command);
    case 'failoverRecorder.edit':
      return describeSwitch(site, command) ?? renamed(editedBy(site, command), nameGiven(command));
    case 'failoverGroup.edit':
    case 'recordingServer.edit':
    case 'recordingServer.setMulticast':
      return renamed(editedBy(site, command), nameGiven(command));
    case 'recordingServer.setFailover':
      return `Set the failover of ${serverName(site, command.id)} to ${failoverWords(site, command.failover)}`;
    case 'recordingServer.setFailoverPort':
      return `Set the failover port of ${serverName(site, command.id)} to ${String(command.failoverPort)}`;
    case 'device.setFailoverSetting':
      return describeDevices(site, command);
    case 'site.setTargets':
      return 'Change the targets of the site';
    case 'scenario.save':
      return `Save the scenario ${command.scenario.name.trim()}`;
    case 'scenario.remove':
      return `Remove the scenario ${site.scenarios[command.id]?.name ?? ''}`.trim();
    case 'finding.ignore':
      return 'Ignore a finding';
    case 'finding.heed':
      return 'No longer ignore a finding';
    case 'preparation.tick':
      return `${command.tick === null ? 'Open' : 'Tick'} a preparation of ${recorderName(site, command.failoverRecorder)}`;
    case 'validation.record':
      return describeValidation(site, command);
    case 'validation.remove':
      return 'Remove a validation';
  }
}

/** An exercise is kept at every step; what is new in it names the step. */
function describeValidation(site: Site, { validation }: CommandOf<'validation.record'>): string {
  const of = `validation of ${serverName(site, validation.recordingServer)}`;
  const before = site.validations[validation.id];
  if (before === undefined) {
    return validation.outcome === 'running' ? `Start a ${of}` : `Record a ${of}`;
  }
  if (validation.outcome !== before.outcome) return `End the ${of}: ${validation.outcome}`;
  const more = validation.steps.length - before.steps.length;
  if (more === 0) return `Edit the ${of}`;
  return `${more > 0 ? 'Tick' : 'Open'} a step of the ${of}`;
}

/** Enabling and disabling alone, the one edit that has a word of its own in the menus. */
function describeSwitch(site: Site, command: CommandOf<'failoverRecorder.edit'>): string | null {
  const { enabled, ...others } = definedOnly(command.changes);
  return enabled !== undefined && Object.keys(others).length === 0
    ? `${enabled ? 'Enable' : 'Disable'} ${recorderName(site, command.id)}`
    : null;
}

function describeMove(site: Site, command: CommandOf<'failoverRecorder.move'>): string {
  const name = recorderName(site, command.id);
  if (command.failoverGroup === null) return `Take ${name} out of its group`;
  const group = groupName(site, command.failoverGroup);
  return command.position === null
    ? `Add ${name} to ${group}`
    : `Move ${name} to position ${String(command.position + 1)} in ${group}`;
}

function describeDevices(site: Site, { settings }: CommandOf<'device.setFailoverSetting'>): string {
  const [first] = settings;
  if (first === undefined) return '';
  const only = site.devices[first.recordingServer]?.[first.device];
  return settings.length === 1 && only !== undefined
    ? `Set the failover support of ${only.name}`
    : `Set the failover support of ${String(settings.length)} devices`;
}

function failoverWords(site: Site, failover: Failover): string {
  switch (failover.mode) {
    case 'none':
      return 'none';
    case 'failoverGroups':
      return [failover.primary, failover.secondary]
        .filter((id) => id !== null)
        .map((id) => groupName(site, id))
        .join(', then ');
    case 'hotStandby':
      return `hot standby ${recorderName(site, failover.failoverRecorder)}`;
  }
}

function groupName(site: Site, id: FailoverGroupId): string {
  return site.failoverGroups[id]?.name ?? 'a group';
}

function recorderName(site: Site, id: FailoverRecorderId): string {
  return site.failoverRecorders[id]?.name ?? 'a failover recording server';
}

function serverName(site: Site, id: RecordingServerId): string {
  return site.recordingServers[id]?.name ?? 'a recording server';
}
