import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { computerFailures } from '../../shared/failover/computer-failures';
import type { RuntimeState } from '../../shared/failover/runtime-state';
import { message, type Message } from '../../shared/messages/message';
import type { ScenarioEvent } from '../../shared/model/scenario';
import { listOf } from '../../shared/model/site';
import { say } from '../kit/say';
import { useSite } from '../state/hooks';
import { inNameOrder } from '../../shared/messages/name-order';

const useStyles = makeStyles({ popover: { maxHeight: '60vh', overflowY: 'auto' } });

/** Lets all computers of a group fail at once. */
export function FailGroupMenu({
  moment,
  onFail,
}: {
  readonly moment: RuntimeState;
  readonly onFail: (events: readonly ScenarioEvent[], label: Message) => void;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const groups = inNameOrder(listOf(site.failoverGroups));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" disabledFocusable={groups.length === 0}>
          {say('whatIf.failGroup')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {groups.map((group) => (
            <MenuItem
              key={group.id}
              onClick={() => {
                const failures = computerFailures(site, moment, group);
                if (failures.length === 0) return;
                onFail(failures, message('whatIf.edit.failComputers', { group: group.name }));
              }}
            >
              {group.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
