import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { failoverSettings, type FailoverSetting } from '../../../../shared/model/device';
import { failoverSettingLabels } from './device-words';

/** A button that sets the failover support of many devices at once. */
export function SettingMenu({
  label,
  disabled,
  onSet,
}: {
  readonly label: string;
  readonly disabled: boolean;
  readonly onSet: (setting: FailoverSetting) => void;
}): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" disabledFocusable={disabled}>
          {label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {failoverSettings.map((setting) => (
            <MenuItem
              key={setting}
              onClick={() => {
                onSet(setting);
              }}
            >
              {failoverSettingLabels[setting]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
