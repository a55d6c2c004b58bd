import { apply } from '../commands/apply';
import type { Command } from '../commands/command';
import type { Refusal } from '../commands/refusal';
import { applyChange } from '../change/change';
import type { Site } from '../model/site';
import type { SiteStatus } from '../model/status';
import { deepFreeze } from './deep-freeze';

/**
 * The site after commands, each of which must be accepted.
 *
 * @throws Error with the refusals when one is not.
 */
export function siteAfter(site: Site, ...commands: readonly Command[]): Site {
  return commands.reduce((reached, command) => {
    const outcome = apply(reached, command);
    if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusals)}`);
    return deepFreeze(applyChange(reached, outcome.value));
  }, site);
}

/** Why a command is refused; empty when it is not. */
export function refusalsOf(site: Site, command: Command, status?: SiteStatus): readonly Refusal[] {
  const outcome = apply(site, command, status);
  return outcome.ok ? [] : outcome.refusals;
}
