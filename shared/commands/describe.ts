import { message, type Message } from '../messages/message';
import type { FailoverGroupId, FailoverRecorderId, RecordingServerId } from '../model/ids';
import type { Site } from '../model/site';
import { groupOf } from '../model/references';
import type { Command, CommandOf } from './command';
import { definedOnly } from './defined-only';

/**
 * The name of a gesture for undo and history, as an instruction: "Move FRS-02 to position 1 in
 * North wing". `site` is the site before the commands.
 */
export function describe(site: Site, commands: readonly Command[]): Message {
  const [first, ...rest] = commands;
  if (first === undefined) return message('history.nothing');
  if (rest.length === 0) return describeOne(site, first);
  return (
    describeEdits(site, commands) ??
    describeMoves(site, commands) ??
    message('history.several', { first: describeOne(site, first), more: rest.length })
  );
}

/** Several edits of one record, as saving all its tabs makes them. */
function describeEdits(site: Site, commands: readonly Command[]): Message | null {
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

/** The name of a record, or what stands in its place when it is not there. */
type Name = string | Message;

/** A record that is being edited: its name, and what editing it is called. */
interface Edited {
  readonly name: Name;
  readonly edit: Message;
}

function editedBy(site: Site, command: Edit): Edited {
  switch (command.type) {
    case 'failoverGroup.edit': {
      const name = groupName(site, command.id);
      return { name, edit: message('history.editGroup', { name }) };
    }
    case 'failoverRecorder.edit': {
      const name = recorderName(site, command.id);
      return { name, edit: message('history.edit', { name }) };
    }
    case 'recordingServer.edit':
    case 'recordingServer.setFailover':
    case 'recordingServer.setFailoverPort':
    case 'recordingServer.setMulticast': {
      const name = serverName(site, command.id);
      return { name, edit: message('history.edit', { name }) };
    }
  }
}

function nameGiven(command: Edit): string | undefined {
  return 'changes' in command ? command.changes.name : undefined;
}

/** "Rename RS-01 to RS-02", or "Edit RS-01" when the name stays. */
function renamed({ name, edit }: Edited, given: string | undefined): Message {
  return given === undefined || given.trim() === name
    ? edit
    : message('history.rename', { name, to: given.trim() });
}

/** Several moves into and out of one group, as its list of members makes them. */
function describeMoves(site: Site, commands: readonly Command[]): Message | null {
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
    : message('history.editMembers', { group: groupName(site, group) });
}

function describeOne(site: Site, command: Command): Message {
  switch (command.type) {
    case 'site.rename':
      return message('history.renameSite', { name: command.name.trim() });
    case 'site.import':
      return command.mode === 'replace'
        ? message('history.open', { site: command.site.name })
        : message('history.import', { site: command.from });
    case 'failoverGroup.add':
      return message('history.addGroup', { name: command.name.trim() });
    case 'failoverGroup.remove':
      return message('history.removeGroup', { name: groupName(site, command.id) });
    case 'failoverRecorder.register':
    case 'recordingServer.register':
      return message('history.register', { name: command.name.trim() });
    case 'failoverRecorder.remove':
      return message('history.remove', { name: recorderName(site, command.id) });
    case 'recordingServer.remove':
      return message('history.remove', { name: serverName(site, command.id) });
    case 'failoverRecorder.move':
      return describeMove(site, command);
    case 'failoverRecorder.edit':
      return describeSwitch(site, command) ?? renamed(editedBy(site, command), nameGiven(command));
    case 'failoverGroup.edit':
    case 'recordingServer.edit':
    case 'recordingServer.setMulticast':
      return renamed(editedBy(site, command), nameGiven(command));
    case 'recordingServer.setFailover':
      return describeFailover(site, command);
    case 'recordingServer.setFailoverPort':
      return message('history.setFailoverPort', {
        name: serverName(site, command.id),
        port: command.failoverPort,
      });
    case 'device.setFailoverSetting':
      return describeDevices(site, command);
    case 'site.setTargets':
      return message('history.changeTargets');
    case 'scenario.save':
      return message('history.saveScenario', { name: command.scenario.name.trim() });
    case 'scenario.remove':
      return describeScenario(site, command);
    case 'finding.ignore':
      return message('history.ignoreFinding');
    case 'finding.heed':
      return message('history.heedFinding');
    case 'preparation.tick':
      return message(
        command.tick === null ? 'history.openPreparation' : 'history.tickPreparation',
        { name: recorderName(site, command.failoverRecorder) },
      );
    case 'validation.record':
      return describeValidation(site, command);
    case 'validation.remove':
      return message('history.removeValidation');
  }
}

/** An exercise is kept at every step; what is new in it names the step. */
function describeValidation(site: Site, { validation }: CommandOf<'validation.record'>): Message {
  const name = serverName(site, validation.recordingServer);
  const { outcome } = validation;
  const before = site.validations[validation.id];
  if (before === undefined) {
    return message(outcome === 'running' ? 'history.startValidation' : 'history.recordValidation', {
      name,
    });
  }
  if (outcome !== before.outcome) return message('history.endValidation', { name, outcome });
  const more = validation.steps.length - before.steps.length;
  if (more === 0) return message('history.editValidation', { name });
  return message(more > 0 ? 'history.tickStep' : 'history.openStep', { name });
}

function describeScenario(site: Site, { id }: CommandOf<'scenario.remove'>): Message {
  const name = site.scenarios[id]?.name;
  return name === undefined
    ? message('history.removeGoneScenario')
    : message('history.removeScenario', { name });
}

/** Enabling and disabling alone, the one edit that has a word of its own in the menus. */
function describeSwitch(site: Site, command: CommandOf<'failoverRecorder.edit'>): Message | null {
  const { enabled, ...others } = definedOnly(command.changes);
  return enabled !== undefined && Object.keys(others).length === 0
    ? message(enabled ? 'history.enable' : 'history.disable', {
        name: recorderName(site, command.id),
      })
    : null;
}

function describeMove(site: Site, command: CommandOf<'failoverRecorder.move'>): Message {
  const name = recorderName(site, command.id);
  if (command.failoverGroup === null) return message('history.takeOut', { name });
  const group = groupName(site, command.failoverGroup);
  return command.position === null
    ? message('history.addToGroup', { name, group })
    : message('history.moveTo', { name, position: command.position + 1, group });
}

function describeDevices(
  site: Site,
  { settings }: CommandOf<'device.setFailoverSetting'>,
): Message {
  const [first] = settings;
  if (first === undefined) return message('history.nothing');
  const only = site.devices[first.recordingServer]?.[first.device];
  return settings.length === 1 && only !== undefined
    ? message('history.setDevice', { name: only.name })
    : message('history.setDevices', { count: settings.length });
}

function describeFailover(
  site: Site,
  { id, failover }: CommandOf<'recordingServer.setFailover'>,
): Message {
  const code = 'history.setFailover';
  const name = serverName(site, id);
  switch (failover.mode) {
    case 'none':
      return message(code, { mode: 'none', name });
    case 'failoverGroups': {
      const primary = groupName(site, failover.primary);
      if (failover.secondary === null) return message(code, { mode: 'primary', name, primary });
      const secondary = groupName(site, failover.secondary);
      return message(code, { mode: 'groups', name, primary, secondary });
    }
    case 'hotStandby': {
      const recorder = recorderName(site, failover.failoverRecorder);
      return message(code, { mode: 'hotStandby', name, recorder });
    }
  }
}

function groupName(site: Site, id: FailoverGroupId): Name {
  return site.failoverGroups[id]?.name ?? message('history.aGroup');
}

function recorderName(site: Site, id: FailoverRecorderId): Name {
  return site.failoverRecorders[id]?.name ?? message('history.aFailoverRecorder');
}

function serverName(site: Site, id: RecordingServerId): Name {
  return site.recordingServers[id]?.name ?? message('history.aRecordingServer');
}
