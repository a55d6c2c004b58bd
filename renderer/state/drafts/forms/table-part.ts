import type { EditCommand } from '../../../../shared/commands/command';
import { mapFields, type ValuesOf } from '../../../../shared/model/fields/derive';
import type { Fields } from '../../../../shared/model/fields/field';
import type { Site } from '../../../../shared/model/site';
import { changesFrom, draftOf, type DraftsOf } from '../draft-values';
import type { FormFields, FormPart } from '../node-form';

/**
 * The part of a form that is made from a table of fields: each stands on the tab that the table
 * names, and all that are edited are saved by one command.
 */
export function tablePart<Of extends Fields>(
  table: Of,
  saved: (site: Site) => ValuesOf<Of> | undefined,
  commandFor: (changes: Partial<ValuesOf<Of>>, site: Site) => EditCommand | null,
): FormPart<DraftsOf<Of>> {
  const fields = mapFields(table, (field, name) => ({
    tab: field.tab,
    saved: (site: Site) => {
      const values = saved(site);
      return values === undefined ? null : draftOf(field, values[name]);
    },
  })) as FormFields<DraftsOf<Of>>;
  return {
    fields,
    commandsFor: (site, edits) => {
      const changes = changesFrom(table, edits);
      const command = Object.keys(changes).length === 0 ? null : commandFor(changes, site);
      return { commands: command === null ? [] : [command], problems: [] };
    },
  };
}
