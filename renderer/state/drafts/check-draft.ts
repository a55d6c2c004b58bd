import { apply } from '../../../shared/commands/apply';
import type { EditCommand } from '../../../shared/commands/command';
import { applyChange, isNoChange } from '../../../shared/change/change';
import { sentenceOf } from '../../../shared/commands/refusal';
import type { Site } from '../../../shared/model/site';
import { textOf } from '../../kit/say';
import type { SiteStatus } from '../../../shared/model/status';
import { effectiveEdits } from './edits';
import type { Edits, NodeForm, FieldProblem } from './node-form';

/** What saving a draft would send, and all that the rules have against it. */
export interface CheckedDraft {
  readonly commands: readonly EditCommand[];
  readonly problems: readonly FieldProblem[];
  /** The edits come to what is saved, for example a name with blanks around it. */
  readonly changesNothing: boolean;
}

const nothing: CheckedDraft = { commands: [], problems: [], changesNothing: true };

/**
 * Tries the commands of a draft on the mirror, with the very rules of the main process. Unlike
 * `applyAll` it does not stop at the first command that is refused: every field is to show its own.
 */
export function checkDraft(
  site: Site,
  status: SiteStatus,
  form: NodeForm,
  edits: Edits,
): CheckedDraft {
  const effective = effectiveEdits(form, site, edits);
  if (Object.keys(effective).length === 0) return nothing;
  const { commands, problems } = form.commandsFor(site, effective);
  const found = [...problems];
  let reached = site;
  let changesNothing = true;
  for (const [index, command] of commands.entries()) {
    const outcome = apply(reached, command, status);
    if (!outcome.ok) {
      found.push(
        ...outcome.refusals.map((refusal) => ({
          field: refusal.field ?? null,
          message: textOf(sentenceOf(refusal)),
        })),
      );
      continue;
    }
    if (isNoChange(outcome.value)) continue;
    changesNothing = false;
    // A large site is not copied for nobody.
    if (index < commands.length - 1) reached = applyChange(reached, outcome.value);
  }
  return { commands, problems: found, changesNothing };
}
