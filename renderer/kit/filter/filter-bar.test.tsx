import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { FilterBar } from './filter-bar';
import { FilterChoice } from './filter-choice';
import { textFilter } from './text-filter';

const doors = ['North gate', 'South gate', 'Pier'].map((name, index) => ({
  name,
  side: index === 1 ? 'inner' : 'outer',
}));

function Doors(): ReactElement {
  const [text, setText] = useState('');
  const [side, setSide] = useState<'inner' | 'outer' | null>(null);
  const matches = textFilter(text);
  const shown = doors.filter((door) => matches(door.name) && (side === null || door.side === side));
  return (
    <FluentProvider theme={webLightTheme}>
      <FilterBar
        search={{ label: 'Filter doors', placeholder: 'By name', value: text, onChange: setText }}
        left={`${shown.length} of ${doors.length} doors shown`}
        filtering={text.trim() !== '' || side !== null}
        onClear={() => {
          setText('');
          setSide(null);
        }}
      >
        <FilterChoice
          label="Side"
          all="Both sides"
          choices={{ inner: 'Inner', outer: 'Outer' }}
          value={side}
          onChange={setSide}
        />
      </FilterBar>
      <ul>
        {shown.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </FluentProvider>
  );
}

function renderDoors() {
  render(<Doors />);
  return userEvent.setup();
}

const box = () => screen.getByRole('searchbox', { name: 'Filter doors' });
const names = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('the filter bar', () => {
  it('says how many are left, and nothing while all are asked for', async () => {
    const user = renderDoors();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.type(box(), ' GATE ');
    expect(names()).toEqual(['North gate', 'South gate']);
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 doors shown');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Side' }), 'Inner');
    expect(names()).toEqual(['South gate']);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 doors shown');
  });

  it('gives everything back with one button, and goes on from the search box', async () => {
    const user = renderDoors();
    expect(screen.queryByRole('button')).toBeNull();
    await user.type(box(), 'gate');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Side' }), 'Outer');
    await user.click(screen.getByRole('button', { name: 'Clear filter' }));
    expect(names()).toHaveLength(3);
    expect(screen.getByRole('combobox', { name: 'Side' })).toHaveDisplayValue('Both sides');
    expect(box()).toHaveFocus();
  });

  it('offers to clear the box only when there is something in it', async () => {
    const user = renderDoors();
    expect(screen.queryByRole('button', { name: 'clear' })).toBeNull();
    await user.type(box(), 'pier');
    await user.click(screen.getByRole('button', { name: 'clear' }));
    expect(box()).toHaveValue('');
    expect(names()).toHaveLength(3);
  });

  it('goes to the box with Ctrl+F, and empties it with Escape', async () => {
    const user = renderDoors();
    await user.type(box(), 'pier');
    await user.tab();
    await user.keyboard('{Control>}f{/Control}');
    expect(box()).toHaveFocus();
    await user.keyboard('gate');
    expect(box()).toHaveValue('gate');
    await user.keyboard('{Escape}');
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
    expect(names()).toHaveLength(3);
  });
});
