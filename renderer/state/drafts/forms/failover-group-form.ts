import type { CommandOf } from '../../../../shared/commands/command';
import type { FailoverGroup } from '../../../../shared/model/failover-group';
import type { FailoverGroupId } from '../../../../shared/model/ids';
import type { NodeForm } from '../node-form';
import { changesOf, isEmpty, type Fields } from './field';

type Changes = CommandOf<'failoverGroup.edit'>['changes'];

const fields: Fields<FailoverGroup, Changes> = {
  name: { tab: 'info', read: ({ name }) => name, write: (name) => ({ name }) },
  description: {
    tab: 'info',
    read: ({ description }) => description,
    write: (description) => ({ description }),
  },
};

/** The form of a failover group. Its sequence is no draft: each move is saved at once. */
export function failoverGroupForm(id: FailoverGroupId): NodeForm {
  return {
    tabs: ['info'],
    tabOf: (name) => fields[name]?.tab ?? null,
    savedText: (site, name) => {
      const group = site.failoverGroups[id];
      return group === undefined ? null : (fields[name]?.read(group) ?? null);
    },
    commandsFor: (_site, edits) => {
      const changes = changesOf(fields, edits);
      return {
        commands: isEmpty(changes) ? [] : [{ type: 'failoverGroup.edit', id, changes }],
        problems: [],
      };
    },
  };
}
