import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  type PositioningVirtualElement,
} from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { useAppDispatch, useSite } from '../../state/hooks';
import { keysInWords } from '../../kit/keys';
import { dialogOpened, renamingStarted } from '../../state/ui-slice';
import { useCarryOut } from '../../state/use-carry-out';
import { nodeKey, nodeName, type NodeRef } from '../../state/node-ref';
import { nodeActions, type ActionEffect } from './node-actions';

/** For which node the menu is open, and where, in pixels of the window. */
export interface MenuPlace {
  readonly node: NodeRef;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly place: MenuPlace | null;
  readonly onClose: () => void;
  /** It was closed without an action that takes the focus elsewhere. */
  readonly onClosed: () => void;
}

/** The context menu of a node: everything a drag can do, and more. */
export function ContextMenu({ place, onClose, onClosed }: Props): ReactElement | null {
  const site = useSite();
  const dispatch = useAppDispatch();
  const carryOut = useCarryOut();
  const target = useMemo(() => (place === null ? null : pointAt(place)), [place]);
  if (place === null || target === null) return null;
  const { node } = place;

  const act = async (effect: ActionEffect): Promise<void> => {
    switch (effect.kind) {
      case 'dialog':
        dispatch(dialogOpened(effect.dialog));
        return;
      case 'rename':
        dispatch(renamingStarted(nodeKey(node)));
        return;
      case 'commands':
        await carryOut(effect.commands);
        onClosed();
    }
  };

  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_, { open, type }) => {
        if (open) return;
        onClose();
        if (type !== 'menuItemClick') onClosed();
      }}
    >
      <MenuPopover>
        <MenuList aria-label={nodeName(site, node)}>
          {nodeActions(site, node).map((part, index) => [
            index > 0 ? <MenuDivider key={`divider-${String(index)}`} /> : null,
            ...part.map(({ label, keys, effect }) => (
              <MenuItem
                key={label}
                disabled={effect === null}
                secondaryContent={{ children: keysInWords(keys), dir: 'ltr' }}
                onClick={() => {
                  if (effect !== null) void act(effect);
                }}
              >
                {label}
              </MenuItem>
            )),
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function pointAt({ x, y }: MenuPlace): PositioningVirtualElement {
  return { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
}
