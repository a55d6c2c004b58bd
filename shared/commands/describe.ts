import type { Failover } from '../site/failover';
import type { FailoverGroupId, FailoverRecorderId, RecordingServerId } from '../site/ids';
import type { Site } from '../site/site';
import type { Command, CommandOf } from './command';

/**
 * The name of a gesture for undo and history, as an instruction: "Move FRS-02 to position 1 in
 * North wing". `site` is the site before the commands.
 */
export function describe(site: Site, commands: readonly Command[]): string {
  const [first, ...rest] = commands;
  if (first === undefined) return '';
  const subjects = new Set(commands.map(subjectOf));
  if (rest.length === 0) return describeOne(site, first);
  if (subjects.size === 1 && commands.every(isEdit)) return describeEdit(site, first);
  const more = rest.length === 1 ? '1 more change' : `${String(rest.length)} more changes`;
  return `${describeOne(site, first)} and ${more}`;
}

function describeOne(site: Site, command: Command): string {
  switch (command.type) {
    case 'site.rename':
      return `Rename the site to ${command.name.trim()}`;
    case 'site.import':
      return command.mode === 'replace'
        ? `Open ${command.site.name}`
        : `Import ${command.site.name}`;
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
    case 'failoverGroup.edit':
    case 'failoverRecorder.edit':
    case 'recordingServer.edit':
    case 'recordingServer.setMulticast':
      return describeEdit(site, command);
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
      return 'Heed an ignored finding again';
    case 'preparation.tick':
      return `${command.tick === null ? 'Open' : 'Tick'} a preparation of ${recorderName(site, command.failoverRecorder)}`;
    case 'validation.record':
      return `Record a validation of ${serverName(site, command.validation.recordingServer)}`;
    case 'validation.remove':
      return 'Remove a validation';
  }
}

function describeEdit(site: Site, command: Command): string {
  switch (command.type) {
    case 'failoverGroup.edit':
      return command.changes.name === undefined
        ? `Edit the group ${groupName(site, command.id)}`
        : renamed(groupName(site, command.id), command.changes.name);
    case 'failoverRecorder.edit': {
      const { enabled, ...others } = command.changes;
      const name = recorderName(site, command.id);
      return enabled !== undefined && Object.keys(others).length === 0
        ? `${enabled ? 'Enable' : 'Disable'} ${name}`
        : renamed(name, others.name);
    }
    case 'recordingServer.edit':
      return renamed(serverName(site, command.id), command.changes.name);
    case 'recordingServer.setMulticast':
    case 'recordingServer.setFailover':
    case 'recordingServer.setFailoverPort':
      return `Edit ${serverName(site, command.id)}`;
    default:
      return describeOne(site, command);
  }
}

function renamed(before: string, after: string | undefined): string {
  return after === undefined || after.trim() === before
    ? `Edit ${before}`
    : `Rename ${before} to ${after.trim()}`;
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

function isEdit(command: Command): boolean {
  return /\.(edit|set\w+)$/.test(command.type) && command.type !== 'device.setFailoverSetting';
}

function subjectOf(command: Command): string {
  return 'id' in command ? command.id : command.type;
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
