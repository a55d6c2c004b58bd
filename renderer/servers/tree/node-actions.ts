import { appCommands } from '../../../shared/app-commands/app-commands';
import { treeShortcuts } from '../../../shared/app-commands/local-shortcuts';
import type { EditCommand } from '../../../shared/commands/command';
import type { FailoverRecorder } from '../../../shared/model/failover-recorder';
import { allocationOf } from '../../../shared/model/references';
import type { Site } from '../../../shared/model/site';
import { say } from '../../kit/say';
import type { OpenDialog } from '../../state/open-dialog';
import type { NodeRef } from '../../state/node-ref';
import { neighbourInSequence, planMove, type Destination } from '../recorder-moves';

/** What choosing an action does. */
export type ActionEffect =
  | { readonly kind: 'commands'; readonly commands: readonly EditCommand[] }
  | { readonly kind: 'dialog'; readonly dialog: OpenDialog }
  | { readonly kind: 'rename' };

/** An item of a node's context menu. `effect` is null while there is nothing for it to do. */
export interface NodeAction {
  readonly label: string;
  readonly keys: string;
  readonly effect: ActionEffect | null;
}

/** Everything that can be done with a node, in parts between which the menu draws a line. */
export function nodeActions(site: Site, node: NodeRef): readonly (readonly NodeAction[])[] {
  switch (node.kind) {
    case 'servers':
      return [[registerRecordingServer, registerFailoverRecorder, addGroup]];
    case 'recordingServers':
      return [[registerRecordingServer]];
    case 'failoverServers':
      return [[addGroup, registerFailoverRecorder]];
    case 'recordingServer': {
      const server = site.recordingServers[node.id];
      if (server === undefined) return [];
      const clear: NodeAction = action(
        say('servers.action.clearFailover'),
        server.failover.mode === 'none'
          ? null
          : {
              kind: 'commands',
              commands: [
                {
                  type: 'recordingServer.setFailover',
                  id: node.id,
                  failover: { mode: 'none' },
                },
              ],
            },
      );
      return [[clear], renameAndRemove(node), [registerRecordingServer]];
    }
    case 'failoverGroup':
      return [renameAndRemove(node), [addGroup, registerFailoverRecorder]];
    case 'failoverRecorder': {
      const recorder = site.failoverRecorders[node.id];
      return recorder === undefined
        ? []
        : [
            [enableOrDisable(recorder)],
            sequenceActions(site, recorder),
            assignmentActions(site, recorder),
            renameAndRemove(node),
          ].filter((part) => part.length > 0);
    }
  }
}

const addGroup = action(say('menu.addGroup'), { kind: 'dialog', dialog: { kind: 'addGroup' } });
const registerRecordingServer = action(say('menu.registerRecordingServer'), {
  kind: 'dialog',
  dialog: { kind: 'registerRecordingServer' },
});
const registerFailoverRecorder = action(say('menu.registerFailoverRecorder'), {
  kind: 'dialog',
  dialog: { kind: 'registerFailoverRecorder' },
});

function enableOrDisable({ id, enabled }: FailoverRecorder): NodeAction {
  return action(say(enabled ? 'servers.action.disable' : 'servers.action.enable'), {
    kind: 'commands',
    commands: [{ type: 'failoverRecorder.edit', id, changes: { enabled: !enabled } }],
  });
}

function sequenceActions(site: Site, { id }: FailoverRecorder): readonly NodeAction[] {
  const allocation = allocationOf(site, id);
  if (allocation.state !== 'grouped') return [];
  const { group, position } = allocation;
  const [moveUp, moveDown] = treeShortcuts.move.keys;
  const last = group.members.length - 1;
  const to = (destination: Destination | null): ActionEffect | null =>
    destination === null ? null : moveEffect(site, id, destination);
  const inGroup = (at: number): Destination => ({ place: 'group', group: group.id, position: at });
  return [
    action(say('servers.action.moveUp'), to(neighbourInSequence(site, id, -1)), moveUp),
    action(say('servers.action.moveDown'), to(neighbourInSequence(site, id, 1)), moveDown),
    action(say('servers.action.moveToTop'), position === 0 ? null : to(inGroup(0))),
    action(say('servers.action.moveToBottom'), position === last ? null : to(inGroup(last))),
  ];
}

function assignmentActions(site: Site, { id }: FailoverRecorder): readonly NodeAction[] {
  const allocation = allocationOf(site, id);
  const free = moveEffect(site, id, { place: 'notAssigned' });
  return [
    action(say('servers.action.moveToGroup'), {
      kind: 'dialog',
      dialog: { kind: 'moveToGroup', failoverRecorder: id },
    }),
    ...(allocation.state === 'grouped'
      ? [action(say('servers.action.takeOutOf', { group: allocation.group.name }), free)]
      : []),
    action(say('servers.action.makeHotStandby'), {
      kind: 'dialog',
      dialog: { kind: 'makeHotStandby', failoverRecorder: id },
    }),
    ...(allocation.state === 'hotStandby'
      ? [
          action(
            say('servers.action.releaseFrom', { recordingServer: allocation.recordingServer.name }),
            free,
          ),
        ]
      : []),
  ];
}

function moveEffect(
  site: Site,
  id: FailoverRecorder['id'],
  destination: Destination,
): ActionEffect | null {
  const plan = planMove(site, id, destination);
  return plan.ok ? { kind: 'commands', commands: plan.commands } : null;
}

function renameAndRemove(node: Extract<NodeRef, { readonly id: string }>): readonly NodeAction[] {
  return [
    action(say('menu.rename'), { kind: 'rename' }, appCommands.rename.keys[0]),
    action(
      say('menu.remove'),
      { kind: 'dialog', dialog: { kind: 'remove', node } },
      appCommands.remove.keys[0],
    ),
  ];
}

function action(label: string, effect: ActionEffect | null, keys = ''): NodeAction {
  return { label, effect, keys };
}
