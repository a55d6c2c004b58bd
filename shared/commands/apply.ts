import { diffSites, isNoChange, openWorkbench, type Change } from '../change/change';
import type { Site } from '../model/site';
import { quietStatus, type SiteStatus } from '../model/status';
import type { Command } from './command';
import { setFailoverSetting } from './device';
import { addFailoverGroup, editFailoverGroup, removeFailoverGroup } from './failover-group';
import {
  editFailoverRecorder,
  moveFailoverRecorder,
  registerFailoverRecorder,
  removeFailoverRecorder,
} from './failover-recorder';
import {
  heedFinding,
  ignoreFinding,
  recordValidation,
  removeScenario,
  removeValidation,
  saveScenario,
  setTargets,
  tickPreparation,
} from './planning';
import {
  editRecordingServer,
  registerRecordingServer,
  removeRecordingServer,
  setFailover,
  setFailoverPort,
  setMulticast,
} from './recording-server';
import { accepted, refuse, refused, type Outcome } from './refusal';
import { importSite, renameSite } from './site';

/** What a command would do to the site, or every reason why it may not. Pure. */
export function apply(
  site: Site,
  command: Command,
  status: SiteStatus = quietStatus,
): Outcome<Change> {
  switch (command.type) {
    case 'site.rename':
      return renameSite(site, command);
    case 'site.import':
      return importSite(site, command, status);
    case 'failoverGroup.add':
      return addFailoverGroup(site, command);
    case 'failoverGroup.edit':
      return editFailoverGroup(site, command);
    case 'failoverGroup.remove':
      return removeFailoverGroup(site, command);
    case 'failoverRecorder.register':
      return registerFailoverRecorder(site, command);
    case 'failoverRecorder.edit':
      return editFailoverRecorder(site, command);
    case 'failoverRecorder.remove':
      return removeFailoverRecorder(site, command, status);
    case 'failoverRecorder.move':
      return moveFailoverRecorder(site, command);
    case 'recordingServer.register':
      return registerRecordingServer(site, command);
    case 'recordingServer.edit':
      return editRecordingServer(site, command);
    case 'recordingServer.remove':
      return removeRecordingServer(site, command, status);
    case 'recordingServer.setFailover':
      return setFailover(site, command);
    case 'recordingServer.setFailoverPort':
      return setFailoverPort(site, command);
    case 'recordingServer.setMulticast':
      return setMulticast(site, command, status);
    case 'device.setFailoverSetting':
      return setFailoverSetting(site, command, status);
    case 'site.setTargets':
      return setTargets(site, command);
    case 'scenario.save':
      return saveScenario(site, command);
    case 'scenario.remove':
      return removeScenario(site, command);
    case 'finding.ignore':
      return ignoreFinding(site, command);
    case 'finding.heed':
      return heedFinding(site, command);
    case 'preparation.tick':
      return tickPreparation(site, command);
    case 'validation.record':
      return recordValidation(site, command);
    case 'validation.remove':
      return removeValidation(site, command);
  }
}

/**
 * Several commands as one change: each sees the site as the ones before it leave it, and one
 * refusal refuses them all. This is how one gesture (saving several tabs, editing the members of a
 * group) becomes one undo step. Commands that together change nothing are refused as `nothingToDo`,
 * so that history holds no empty entries.
 */
export function applyAll(
  site: Site,
  commands: readonly Command[],
  status: SiteStatus = quietStatus,
): Outcome<Change> {
  const outcome = carryOut(site, commands, status);
  return outcome.ok && isNoChange(outcome.value)
    ? refused(refuse('nothingToDo', { what: 'command' }))
    : outcome;
}

function carryOut(site: Site, commands: readonly Command[], status: SiteStatus): Outcome<Change> {
  const [first, ...others] = commands;
  // Nearly every gesture is one command: comparing two whole sites is for the others.
  if (first !== undefined && others.length === 0) return apply(site, first, status);
  const workbench = openWorkbench(site);
  for (const command of commands) {
    const outcome = apply(workbench.site(), command, status);
    if (!outcome.ok) return outcome;
    workbench.write(outcome.value);
  }
  return accepted(diffSites(site, workbench.site()));
}
