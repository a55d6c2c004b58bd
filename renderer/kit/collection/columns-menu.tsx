import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ColumnTripleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Column } from './column';
import { say } from '../say';

/** Which columns a table shows: a tick for each. The first one names the rows and always stays. */
export function ColumnsMenu<Row>({
  columns,
  hidden,
  onHide,
}: {
  readonly columns: readonly Column<Row>[];
  readonly hidden: readonly string[];
  readonly onHide: (hidden: readonly string[]) => void;
}): ReactElement {
  const choices = columns.slice(1);
  const shown = choices.filter(({ id }) => !hidden.includes(id)).map(({ id }) => id);
  return (
    <Menu
      checkedValues={{ columns: shown }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        onHide(choices.filter(({ id }) => !checkedItems.includes(id)).map(({ id }) => id));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ColumnTripleRegular />}>
          {say('kit.columns')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ id, header }) => (
            <MenuItemCheckbox key={id} name="columns" value={id}>
              {header}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          <MenuItem
            disabled={shown.length === choices.length}
            onClick={() => {
              onHide([]);
            }}
          >
            {say('kit.columns.showAll')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
