import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { useRef, useState, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { dragOver } from '../../testing/drag';
import { DropMark } from './drop-mark';
import { useDragRow } from './use-drag-row';
import { useListDrag } from './use-list-drag';
import type { RowDrag } from './use-row-drops';

function Doors({ list, doors }: { readonly list: string; readonly doors: string }): ReactElement {
  const container = useRef<HTMLUListElement>(null);
  const [order, setOrder] = useState(Array.from(doors));
  const drag = useListDrag(list, container, order, (dragged, to) => {
    setOrder(order.filter((door) => door !== dragged).toSpliced(to, 0, dragged));
  });
  return (
    <FluentProvider theme={webLightTheme}>
      <ul ref={container} aria-label={list}>
        {order.map((door) => (
          <Door key={door} door={door} drag={drag} />
        ))}
      </ul>
    </FluentProvider>
  );
}

function Door({ door, drag }: { readonly door: string; readonly drag: RowDrag }): ReactElement {
  const { rowRef, drop } = useDragRow<HTMLLIElement>(drag, door);
  return (
    <li ref={rowRef} data-key={door}>
      {door}
      {drop !== null && <DropMark {...drop} />}
    </li>
  );
}

const door = (name: string) => screen.getByText(name);
const order = (list: string) =>
  [...screen.getByRole('list', { name: list }).children].map(({ textContent }) => textContent);

describe('a list whose rows are dragged', () => {
  it.each([
    ['a', 'c', 'upper', 'bacd'],
    ['a', 'c', 'lower', 'bcad'],
    ['d', 'b', 'upper', 'adbc'],
    ['d', 'b', 'lower', 'abdc'],
  ] as const)('puts %s at the %3$s half of %s', async (from, to, half, expected) => {
    render(<Doors list="Doors" doors="abcd" />);
    const drag = await dragOver(door(from), door(to), half);
    expect(drag.possible).toBe(true);
    act(drag.letGo);
    expect(order('Doors').join('')).toBe(expected);
  });

  it('stays as it was when the drag is given up, or let go over the row itself', async () => {
    render(<Doors list="Doors" doors="abcd" />);
    const given = await dragOver(door('a'), door('c'));
    act(given.giveUp);
    expect(order('Doors').join('')).toBe('abcd');
    const itself = await dragOver(door('a'), door('a'));
    expect(itself.possible).toBe(false);
    act(itself.giveUp);
  });

  it('takes no rows of another list', async () => {
    render(
      <>
        <Doors list="Doors" doors="ab" />
        <Doors list="Windows" doors="xy" />
      </>,
    );
    const drag = await dragOver(door('a'), door('y'));
    expect(drag.possible).toBe(false);
    act(drag.letGo);
    expect(order('Windows').join('')).toBe('xy');
    expect(order('Doors').join('')).toBe('ab');
  });
});
