import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState, type ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import '../../testing/sizes';
import { Tree, type TreeProps } from './tree';
import type { TreePosition } from './tree-position';

type Row = TreePosition & { readonly name: string };

/** A site of two buildings with rooms; those in `closed` list none, those in `gone` are not there. */
function rowsOf(closed: readonly string[], gone: readonly string[]): readonly Row[] {
  const buildings = [
    { name: 'North hall', rooms: ['Gate', 'Ground floor', 'Vault'] },
    { name: 'South hall', rooms: ['Pier'] },
  ];
  return buildings.flatMap(({ name, rooms }, index) => {
    const expanded = !closed.includes(name);
    const left = rooms.filter((room) => !gone.includes(room));
    const row = { key: name, name, level: 1, parent: null, expanded };
    return [
      { ...row, position: index + 1, setSize: buildings.length },
      ...(expanded ? left : []).map((room, at) => ({
        key: room,
        name: room,
        level: 2,
        parent: name,
        expanded: null,
        position: at + 1,
        setSize: left.length,
      })),
    ];
  });
}

type Given = Partial<Pick<TreeProps<Row>, 'onAct' | 'onMenu'>> & {
  readonly filtered?: boolean;
  readonly dir?: 'ltr' | 'rtl';
};

function Site({ filtered = false, dir = 'ltr', ...given }: Given): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const [gone, setGone] = useState<readonly string[]>([]);
  const select = ({ key }: Row): void => {
    setSelected(key);
  };
  return (
    <FluentProvider theme={webLightTheme} dir={dir}>
      <Tree
        listRef={list}
        label="Site"
        pane="site"
        rows={rowsOf(closed, gone)}
        selected={selected}
        emphasis="name"
        nameOf={({ name }) => name}
        draw={({ name }) => ({
          label: `${name}, sound`,
          icon: null,
          order: null,
          name,
          title: name,
          state: 'sound',
        })}
        onSelect={select}
        onOpen={
          filtered
            ? undefined
            : (keys, open) => {
                setClosed(
                  open ? closed.filter((key) => !keys.includes(key)) : [...closed, ...keys],
                );
              }
        }
        onKeyDown={({ key }, event) => {
          if (event.key !== 'Delete') return;
          setGone([...gone, key]);
          event.preventDefault();
        }}
        onWent={select}
        {...given}
      />
    </FluentProvider>
  );
}

function renderSite(given: Given = {}) {
  render(<Site {...given} />);
  return userEvent.setup();
}

const row = (name: string) => screen.getByRole('treeitem', { name: `${name}, sound` });
const names = () => screen.getAllByRole('treeitem').map((item) => item.getAttribute('aria-label'));

describe('a tree', () => {
  it('says where each row stands', () => {
    renderSite();
    expect(screen.getByRole('tree', { name: 'Site' })).toBeVisible();
    expect(row('Vault')).toHaveAttribute('aria-level', '2');
    expect(row('Vault')).toHaveAttribute('aria-posinset', '3');
    expect(row('Vault')).toHaveAttribute('aria-setsize', '3');
    expect(row('Vault')).not.toHaveAttribute('aria-expanded');
    expect(row('South hall')).toHaveAttribute('aria-expanded', 'true');
  });

  it('is one tab stop, and the selection goes with the focus', async () => {
    const user = renderSite();
    await user.tab();
    expect(row('North hall')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(row('Ground floor')).toHaveFocus();
    expect(row('Ground floor')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{End}');
    expect(row('Pier')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(row('North hall')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('closes and opens with left and right, and goes to the parent and the first child', async () => {
    const user = renderSite();
    await user.click(row('Vault'));
    await user.keyboard('{ArrowLeft}');
    expect(row('North hall')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(names()).toEqual(['North hall, sound', 'South hall, sound', 'Pier, sound']);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(row('Gate')).toHaveFocus();
  });

  it('opens to the left where one reads from right to left', async () => {
    const user = renderSite({ dir: 'rtl' });
    await user.click(row('North hall'));
    await user.keyboard('{ArrowRight}');
    expect(row('North hall')).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(row('Gate')).toHaveFocus();
  });

  it('goes to what is typed', async () => {
    const user = renderSite();
    await user.click(row('Vault'));
    await user.keyboard('g');
    expect(row('Gate')).toHaveFocus();
  });

  it('takes a space for a part of what is typed where it does nothing else', async () => {
    // However long the machine takes from letter to letter.
    const now = vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(1);
    const user = renderSite();
    await user.click(row('Pier'));
    await user.keyboard('south h');
    expect(row('South hall')).toHaveFocus();
    now.mockRestore();
  });

  it('acts on a row with a click, Enter and Space, and once with a double click', async () => {
    const onAct = vi.fn<(row: Row) => void>();
    const user = renderSite({ onAct });
    await user.dblClick(row('Gate'));
    await user.keyboard('{Enter} ');
    expect(onAct.mock.calls.map(([{ name }]) => name)).toEqual(['Gate', 'Gate', 'Gate']);
    expect(row('Gate')).toHaveFocus();
  });

  it('opens and closes with a double click, where a click does nothing else', async () => {
    const user = renderSite();
    await user.dblClick(row('North hall'));
    expect(row('North hall')).toHaveAttribute('aria-expanded', 'false');
    await user.dblClick(row('North hall'));
    expect(row('North hall')).toHaveAttribute('aria-expanded', 'true');
  });

  it('selects what is closed over the selected row', async () => {
    const user = renderSite();
    await user.click(row('Vault'));
    const chevron = row('North hall').querySelector('[data-chevron]');
    if (chevron === null) throw new Error('there is no chevron');
    await user.click(chevron);
    expect(row('North hall')).toHaveAttribute('aria-selected', 'true');
    expect(row('North hall')).toHaveFocus();
  });

  it('stays open while a filter shows what it has left', async () => {
    const user = renderSite({ filtered: true });
    await user.click(row('North hall'));
    await user.keyboard('{ArrowLeft}');
    expect(row('North hall')).toHaveAttribute('aria-expanded', 'true');
  });

  it('leaves the focus to what comes into the place of a row that goes', async () => {
    const user = renderSite();
    await user.click(row('Ground floor'));
    await user.keyboard('{Delete}');
    expect(row('Vault')).toHaveFocus();
    expect(row('Vault')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Delete}');
    expect(row('South hall')).toHaveFocus();
  });

  it('asks for the menu of a row by mouse and by key', async () => {
    const onMenu = vi.fn<(row: Row) => void>();
    const user = renderSite({ onMenu });
    await user.pointer({ keys: '[MouseRight]', target: row('Gate') });
    expect(row('Gate')).toHaveFocus();
    await user.keyboard('{ArrowDown}{Shift>}{F10}{/Shift}');
    expect(onMenu.mock.calls.map(([{ name }]) => name)).toEqual(['Gate', 'Ground floor']);
  });
});
