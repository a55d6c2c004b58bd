import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  failoverGroupIdOf,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../../../shared/testing/records';
import { harbour } from '../../../shared/testing/sites';
import { renderApp } from '../../testing/render-app';

const everythingOpen = [
  'servers',
  'recordingServers',
  'failoverServers',
  `failoverGroup:${failoverGroupIdOf(1)}`,
  `failoverGroup:${failoverGroupIdOf(2)}`,
];

const openTree = () => renderApp({ settings: { expandedNodes: everythingOpen } });

function names(): readonly string[] {
  return screen.getAllByRole('treeitem').map((row) => row.getAttribute('aria-label') ?? '');
}

const row = (name: string): HTMLElement =>
  screen.getByRole('treeitem', { name: new RegExp(`^${name}(,|$)`) });

function focus(element: HTMLElement): void {
  act(() => {
    element.focus();
  });
}

describe('what the tree shows', () => {
  test('every node with its state in words, groups before hot standbys before what is not assigned', async () => {
    await openTree();
    expect(names()).toEqual([
      'Servers',
      'Recording Servers, 4',
      'RS-01, groups North wing, then South wing',
      'RS-02, group North wing',
      'RS-03, hot standby FRS-04',
      'RS-04, no failover',
      'Failover Servers, 6, 2 groups',
      'North wing, failover group, 2 of 2 enabled',
      'FRS-01, position 1 of 2 in North wing',
      'FRS-02, position 2 of 2 in North wing',
      'South wing, failover group, 1 of 1 enabled',
      'FRS-03, position 1 of 1 in South wing',
      'FRS-04, hot standby of RS-03',
      'FRS-05, not assigned',
      'FRS-06, not assigned, disabled',
    ]);
  });

  test('who is taken over, and by whom, for as long as it is so', async () => {
    const { client } = await openTree();
    const takeOver = {
      recordingServer: recordingServerIdOf(3),
      failoverRecorder: failoverRecorderIdOf(4),
      since: null,
      databasePathInUse: 'F:\\old',
    };
    const report = (takeOvers: readonly (typeof takeOver)[]): void => {
      const origin = { kind: 'standInFile', path: '/now.json' } as const;
      client.reportStatus({ origin, known: { takeOvers, notInSite: 0 } });
    };
    report([takeOver]);
    expect(names()).toContain('RS-03, taken over by FRS-04, hot standby FRS-04');
    expect(names()).toContain(
      'FRS-04, stands in for RS-03, new database location pending, hot standby of RS-03',
    );
    expect(row('RS-03')).toHaveTextContent('taken over by FRS-04');
    report([]);
    expect(names()).toContain('RS-03, hot standby FRS-04');
    expect(names()).toContain('FRS-04, hot standby of RS-03');
  });

  test('levels, sets and what is open, as the tree pattern has it', async () => {
    await openTree();
    expect(row('Servers')).toHaveAttribute('aria-level', '1');
    expect(row('North wing')).toHaveAttribute('aria-level', '3');
    expect(row('North wing')).toHaveAttribute('aria-expanded', 'true');
    expect(row('FRS-02')).toHaveAttribute('aria-level', '4');
    expect(row('FRS-02')).toHaveAttribute('aria-posinset', '2');
    expect(row('FRS-02')).toHaveAttribute('aria-setsize', '2');
    expect(row('FRS-02')).not.toHaveAttribute('aria-expanded');
    expect(screen.getByRole('tree')).toHaveAccessibleName('Servers');
  });

  test('a node with unsaved changes says so', async () => {
    const { user } = await openTree();
    await user.click(row('FRS-05'));
    await user.type(await screen.findByLabelText('Description'), 'in the cellar');
    expect(row('FRS-05')).toHaveAccessibleName('FRS-05, not assigned, unsaved changes');
    expect(screen.getByRole('button', { name: '1 unsaved draft' })).toBeVisible();
  });
});

describe('the keys of the tree', () => {
  test('arrows, Home and End move the selection and the one tab stop', async () => {
    const { user } = await openTree();
    focus(row('Servers'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(row('RS-01')).toHaveFocus();
    expect(row('RS-01')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{End}');
    expect(row('FRS-06')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(row('Servers')).toHaveFocus();
    const reachable = screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0);
    expect(reachable).toEqual([row('Servers')]);
  });

  test('left and right close and open, and go to the parent and the first child', async () => {
    const { user } = await openTree();
    focus(row('FRS-02'));
    await user.keyboard('{ArrowLeft}');
    expect(row('North wing')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(row('North wing')).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('treeitem', { name: /^FRS-02/ })).toBeNull();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(row('FRS-01')).toHaveFocus();
  });

  test('a letter goes to the next node that starts with it', async () => {
    const { user } = await openTree();
    focus(row('RS-01'));
    await user.keyboard('n');
    expect(row('North wing')).toHaveFocus();
  });

  test('closing a node selects it when the selected one was below', async () => {
    const { user } = await openTree();
    await user.click(row('FRS-02'));
    const chevron = row('North wing').querySelector('[data-chevron]');
    if (chevron === null) throw new Error('there is no chevron');
    await user.click(chevron);
    expect(row('North wing')).toHaveAttribute('aria-selected', 'true');
    expect(row('North wing')).toHaveAttribute('aria-expanded', 'false');
  });

  test('Ctrl+Shift+arrow moves a member in its sequence and stays on it', async () => {
    const { user, client } = await openTree();
    focus(row('FRS-02'));
    await user.keyboard('{Control>}{Shift>}{ArrowUp}{/Shift}{/Control}');
    await waitFor(() => {
      expect(row('FRS-02')).toHaveAccessibleName('FRS-02, position 1 of 2 in North wing');
    });
    expect(row('FRS-02')).toHaveFocus();
    expect(client.site().failoverGroups[failoverGroupIdOf(1)]?.members[0]).toBe(
      failoverRecorderIdOf(2),
    );
    await user.keyboard('{Control>}{Shift>}{ArrowUp}{/Shift}{/Control}');
    expect(await screen.findByText('FRS-02 is the first of North wing already')).toBeVisible();
  });
});

describe('renaming in place', () => {
  test('F2 and Enter give another name, and the row keeps the focus', async () => {
    const { user, client } = await openTree();
    focus(row('North wing'));
    await user.keyboard('{F2}');
    const field = screen.getByRole('textbox', { name: 'New name of North wing' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Quay{Enter}');
    expect(await screen.findByRole('treeitem', { name: /^Quay,/ })).toHaveFocus();
    expect(client.site().failoverGroups[failoverGroupIdOf(1)]?.name).toBe('Quay');
  });

  test('a name that a rule refuses stays in the field, with the reason under it', async () => {
    const { user, client } = await openTree();
    focus(row('North wing'));
    await user.keyboard('{F2}');
    const field = screen.getByRole('textbox', { name: 'New name of North wing' });
    await user.clear(field);
    await user.type(field, 'south WING{Enter}');
    const alert = await screen.findByText('There is already a failover group named South wing.');
    expect(alert).toBeVisible();
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(alert.textContent);
    await user.keyboard('{Escape}');
    expect(row('North wing')).toHaveFocus();
    expect(client.site()).toBe(harbour);
  });
});

describe('removing', () => {
  test('a group that others count on is removed with what refers to it, as one step', async () => {
    const { user, client } = await openTree();
    focus(row('North wing'));
    await user.keyboard('{Delete}');
    const dialog = await screen.findByRole('alertdialog', { name: 'Remove North wing?' });
    const items = within(dialog).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'RS-01 loses its primary failover group and is left without failover',
      'RS-02 loses its primary failover group and is left without failover',
      'FRS-01 is no longer assigned',
      'FRS-02 is no longer assigned',
    ]);
    await user.click(
      within(dialog).getByRole('button', { name: 'Clear the references and remove' }),
    );
    await waitFor(() => {
      expect(screen.queryByRole('treeitem', { name: /^North wing/ })).toBeNull();
    });
    expect(row('RS-01')).toHaveAccessibleName('RS-01, no failover');
    // What has come into its place.
    expect(row('South wing')).toHaveAttribute('aria-selected', 'true');

    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('treeitem', { name: /^North wing/ })).toBeVisible();
    expect(client.site()).toEqual(harbour);
  });

  test('Cancel leaves everything as it was', async () => {
    const { user, client } = await openTree();
    focus(row('RS-01'));
    await user.keyboard('{Delete}');
    const dialog = await screen.findByRole('alertdialog', { name: 'Remove RS-01?' });
    expect(dialog).toHaveTextContent('Its 3 devices will be removed with it.');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(client.site()).toBe(harbour);
    await waitFor(() => {
      expect(row('RS-01')).toHaveFocus();
    });
  });
});

describe('the context menu', () => {
  test('does with a member what a drag can do', async () => {
    const { user, client } = await openTree();
    await user.pointer({ keys: '[MouseRight]', target: row('FRS-02') });
    const items = await screen.findAllByRole('menuitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Disable',
      'Move upCtrl+Shift+↑',
      'Move downCtrl+Shift+↓',
      'Move to top',
      'Move to bottom',
      'Move to group…',
      'Take out of North wing',
      'Make hot standby of…',
      'RenameF2',
      'Remove…Delete',
    ]);
    expect(screen.getByRole('menuitem', { name: /^Move down/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.click(screen.getByRole('menuitem', { name: 'Take out of North wing' }));
    await waitFor(() => {
      expect(row('FRS-02')).toHaveAccessibleName('FRS-02, not assigned');
    });
    expect(client.site().failoverGroups[failoverGroupIdOf(1)]?.members).toEqual([
      failoverRecorderIdOf(1),
    ]);
  });

  test('opens with Shift+F10 on the row with the focus', async () => {
    const { user } = await openTree();
    focus(row('Failover Servers'));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    expect(await screen.findByRole('menuitem', { name: 'Add group…' })).toBeVisible();
  });
});

describe('the search', () => {
  test('filters, keeps what is above the matches, marks them, and leads into the tree', async () => {
    const { user } = await openTree();
    await user.keyboard('{Control>}k{/Control}');
    const box = screen.getByRole('searchbox', { name: 'Search servers and groups' });
    expect(box).toHaveFocus();
    await user.type(box, 's-03');
    await waitFor(() => {
      expect(names()).toEqual([
        'Servers',
        'Recording Servers, 4',
        'RS-03, hot standby FRS-04',
        'Failover Servers, 6, 2 groups',
        'South wing, failover group, 1 of 1 enabled',
        'FRS-03, position 1 of 1 in South wing',
      ]);
    });
    expect(within(row('FRS-03')).getByText('S-03').tagName).toBe('MARK');
    expect(screen.getByText('2 matches')).toBeVisible();
    await user.keyboard('{ArrowDown}');
    expect(row('RS-03')).toHaveFocus();

    await user.click(box);
    await user.keyboard('{Escape}');
    expect(box).toHaveValue('');
    await waitFor(() => {
      expect(names()).toHaveLength(15);
    });
  });

  test('finds a server by its host name, and says when nothing matches', async () => {
    const { user } = await openTree();
    const box = screen.getByRole('searchbox', { name: 'Search servers and groups' });
    await user.type(box, 'rs04.example');
    await waitFor(() => {
      expect(row('RS-04')).toBeVisible();
    });
    expect(screen.getByText('2 matches')).toBeVisible();
    await user.type(box, 'nowhere');
    expect(await screen.findByText('Nothing matches')).toBeVisible();
  });
});
