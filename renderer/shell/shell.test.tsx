import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { failure } from '../../shared/ipc/result';
import { prose } from '../../shared/testing/in-english';
import { failoverGroupIdOf, failoverRecorderIdOf } from '../../shared/testing/records';
import { harbour } from '../../shared/testing/sites';
import { renderApp } from '../testing/render-app';

const row = (name: string): HTMLElement =>
  screen.getByRole('treeitem', { name: new RegExp(`^${name}(,|$)`) });

const moveToTop = {
  type: 'failoverRecorder.move',
  id: failoverRecorderIdOf(2),
  failoverGroup: failoverGroupIdOf(1),
  position: 0,
} as const;

describe('the command bar', () => {
  test('says what undo and redo would do, and they do it', async () => {
    const { user, client } = await renderApp();
    const undo = screen.getByRole('button', { name: 'Undo' });
    const redo = screen.getByRole('button', { name: 'Redo' });
    expect(undo).toHaveAttribute('aria-disabled', 'true');
    client.execute([moveToTop]);
    await waitFor(() => {
      expect(undo).toHaveAccessibleDescription(
        'Undo: Move FRS-02 to position 1 in North wing (Ctrl+Z)',
      );
    });
    await user.click(undo);
    expect(
      await screen.findByText('Undone: Move FRS-02 to position 1 in North wing', {
        selector: '[role="status"]',
      }),
    ).toBeInTheDocument();
    expect(client.site()).toEqual(harbour);
    await user.click(redo);
    await waitFor(() => {
      expect(client.site().failoverGroups[failoverGroupIdOf(1)]?.members[0]).toBe(moveToTop.id);
    });
  });

  test('says that nothing was undone when the main process refuses', async () => {
    const { user, client } = await renderApp();
    client.execute([moveToTop]);
    client.answer('site.undo', () =>
      failure({ code: 'notDurable', message: prose('The disk is full.') }),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Nothing was undone')).toBeInTheDocument();
    expect(screen.getByText('Not saved: The disk is full.')).toBeInTheDocument();
  });

  test('counts the drafts, and leads to them', async () => {
    const { user } = await renderApp({ settings: { selectedNode: 'servers' } });
    expect(screen.getByText('All changes saved')).toBeInTheDocument();
    await user.click(row('RS-04'));
    await user.type(await screen.findByLabelText('Description'), 'x');
    await user.click(row('Servers'));
    await user.click(screen.getByRole('button', { name: '1 unsaved draft' }));
    await user.click(await screen.findByRole('menuitem', { name: 'RS-04' }));
    expect(row('RS-04')).toHaveAttribute('aria-selected', 'true');
    expect(await screen.findByLabelText('Description')).toHaveValue('x');
  });

  test('renames the site, with the reason when a name is refused', async () => {
    const { user, client } = await renderApp();
    await user.click(screen.getByRole('button', { name: 'Harbour: rename the site' }));
    const dialog = await screen.findByRole('dialog', { name: 'Rename the site' });
    const name = within(dialog).getByLabelText('Name');
    await user.clear(name);
    await user.click(within(dialog).getByRole('button', { name: 'Rename' }));
    expect(await within(dialog).findByText('Enter a name.')).toBeInTheDocument();
    expect(name).toHaveFocus();
    await user.type(name, 'Old harbour{Enter}');
    await waitFor(() => {
      expect(client.site().name).toBe('Old harbour');
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the keyboard', () => {
  test('Ctrl+S saves the drafts of the selected node', async () => {
    const { user, client } = await renderApp();
    await user.click(row('RS-04'));
    await user.type(await screen.findByLabelText('Description'), 'by the gate');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => {
      expect(Object.values(client.site().recordingServers)[3]?.description).toBe('by the gate');
    });
    expect(await screen.findByText('All changes saved')).toBeInTheDocument();
  });

  test('Ctrl+Z means the site, but in a field that was typed into its text', async () => {
    const { user, client } = await renderApp();
    client.execute([moveToTop]);
    await user.click(row('RS-04'));
    const description = await screen.findByLabelText('Description');
    await user.type(description, 'x');
    await user.keyboard('{Control>}z{/Control}');
    expect(client.requestsTo('site.undo')).toHaveLength(0);
    await user.click(row('RS-03'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => {
      expect(client.requestsTo('site.undo')).toHaveLength(1);
    });
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    await waitFor(() => {
      expect(client.requestsTo('site.redo')).toHaveLength(1);
    });
  });

  test('no key reaches past a dialog that a view has opened', async () => {
    const { user, client } = await renderApp();
    client.execute([moveToTop]);
    await user.click(row('FRS-06'));
    await user.click(screen.getByRole('tab', { name: 'Preparation' }));
    await user.click(screen.getByRole('checkbox', { name: 'It runs on a computer of its own' }));
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByRole('button', { name: 'Cancel' }).focus();
    await user.keyboard('{Control>}zg{/Control}');
    expect(client.requestsTo('site.undo')).toHaveLength(0);
    expect(screen.getAllByRole('dialog')).toEqual([dialog]);
  });

  test('F6 goes from part to part, and Shift+F6 back', async () => {
    const { user } = await renderApp();
    const parts: (string | null)[] = [];
    for (let press = 0; press < 4; press += 1) {
      await user.keyboard('{F6}');
      parts.push(document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? null);
    }
    expect(parts).toEqual(['rail', 'commandBar', 'tree', 'details']);
    expect(document.activeElement).not.toBe(document.body);
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(row('Servers')).toHaveFocus();
  });

  test('zooms in steps, and to where it was', async () => {
    const { user, client } = await renderApp();
    await user.keyboard('{Control>}={/Control}{Control>}={/Control}');
    await waitFor(() => {
      expect(client.settings().zoomFactor).toBe(1.25);
    });
    await user.keyboard('{Control>}-{/Control}');
    await waitFor(() => {
      expect(client.settings().zoomFactor).toBe(1.1);
    });
    await user.keyboard('{Control>}0{/Control}');
    await waitFor(() => {
      expect(client.settings().zoomFactor).toBe(1);
    });
  });

  test('nothing behind a dialog is changed by a key', async () => {
    const { user, client } = await renderApp();
    client.execute([moveToTop]);
    await user.click(screen.getByRole('button', { name: 'Harbour: rename the site' }));
    await screen.findByRole('dialog');
    await user.keyboard('{Control>}z{/Control}{Control>}i{/Control}');
    expect(client.requestsTo('site.undo')).toHaveLength(0);
    expect(client.requestsTo('import.start')).toHaveLength(0);
  });
});

describe('the native menu', () => {
  test('runs the same commands', async () => {
    const { client } = await renderApp();
    client.emit('menu.command', { command: 'showReadiness' });
    expect(await screen.findByRole('heading', { name: 'Readiness' })).toBeVisible();
    client.emit('menu.command', { command: 'showSettings' });
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeVisible();
    client.emit('menu.command', { command: 'addGroup' });
    expect(await screen.findByRole('dialog', { name: 'Add a failover group' })).toBeVisible();
  });

  test('lists every shortcut, and says what the client is', async () => {
    const { client, user } = await renderApp();
    client.emit('menu.command', { command: 'keyboardShortcuts' });
    const shortcuts = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    // In the tree, and in the timeline of What-if.
    expect(within(shortcuts).getAllByText('Ctrl+Shift+↑')).toHaveLength(2);
    expect(within(shortcuts).getByText('Alt+←')).toBeInTheDocument();
    expect(within(shortcuts).getByText('Show What-if')).toBeInTheDocument();
    await user.click(within(shortcuts).getByRole('button', { name: 'Close' }));
    client.emit('menu.command', { command: 'about' });
    const about = await screen.findByRole('dialog', { name: 'About Understudy' });
    expect(await within(about).findByText('45.4.1')).toBeInTheDocument();
    expect(within(about).getByText('/home/kim/understudy')).toBeInTheDocument();
  });
});

describe('the status bar', () => {
  test('counts what there is, and what nobody stands in for', async () => {
    const { client } = await renderApp();
    const status = screen.getByRole('contentinfo');
    expect(status).toHaveTextContent('Offline planning, no connection');
    expect(status).toHaveTextContent('4 recording servers');
    expect(status).toHaveTextContent('6 failover recording servers');
    expect(status).toHaveTextContent('2 failover groups');
    expect(status).toHaveTextContent('4 devices');
    expect(status).toHaveTextContent('1 recording server without failover');
    client.execute([moveToTop]);
    expect(await within(status).findByRole('status')).toHaveTextContent(
      'Move FRS-02 to position 1 in North wing',
    );
  });
});

describe('the parts of the window', () => {
  test('the splitter is moved with the arrow keys, and remembered', async () => {
    const { user, client } = await renderApp();
    const splitter = screen.getByRole('separator', { name: 'Width of the tree' });
    expect(splitter).toHaveAttribute('aria-valuenow', '320');
    act(() => {
      splitter.focus();
    });
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(splitter).toHaveAttribute('aria-valuenow', '352');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(splitter).toHaveAttribute('aria-valuenow', '180');
    await waitFor(() => {
      expect(client.settings().treeWidth).toBe(180);
    });
  });

  test('the rail shows which view is there', async () => {
    const { user } = await renderApp();
    const rail = screen.getByRole('navigation', { name: 'Views' });
    expect(within(rail).getByRole('button', { name: 'Servers' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await user.click(within(rail).getByRole('button', { name: 'Settings' }));
    expect(within(rail).getByRole('button', { name: 'Settings' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(await screen.findByRole('main', { name: 'Settings' })).toBeVisible();
  });
});

describe('closing the window', () => {
  test('just closes when there is nothing to lose', async () => {
    const { client } = await renderApp();
    client.emit('window.closeRequested', null);
    await waitFor(() => {
      expect(client.requestsTo('window.answerClose')).toEqual([{ close: true }]);
    });
  });

  test.each([
    ['Save all', true, 'x'],
    ['Discard', true, ''],
    ['Cancel', false, ''],
  ])('with a draft asks; %s', async (choice, closes, saved) => {
    const { user, client } = await renderApp();
    await user.click(row('RS-04'));
    await user.type(await screen.findByLabelText('Description'), 'x');
    expect(client.requestsTo('window.setUnsaved').at(-1)).toEqual({ drafts: 1 });
    client.emit('window.closeRequested', null);
    const dialog = await screen.findByRole('alertdialog', { name: 'Save before closing?' });
    await user.click(within(dialog).getByRole('button', { name: choice }));
    await waitFor(() => {
      expect(client.requestsTo('window.answerClose')).toEqual([{ close: closes }]);
    });
    expect(Object.values(client.site().recordingServers)[3]?.description).toBe(saved);
  });

  test('stays open when a draft cannot be saved, and shows why', async () => {
    const { user, client } = await renderApp();
    await user.click(row('RS-04'));
    await user.clear(await screen.findByLabelText('Name'));
    await user.click(row('Servers'));
    client.emit('window.closeRequested', null);
    const dialog = await screen.findByRole('alertdialog', { name: 'Save before closing?' });
    await user.click(within(dialog).getByRole('button', { name: 'Save all' }));
    await waitFor(() => {
      expect(client.requestsTo('window.answerClose')).toEqual([{ close: false }]);
    });
    expect(await screen.findByText('Enter a name.')).toBeInTheDocument();
  });
});

test('a fault that nobody catches is reported', async () => {
  const { client } = await renderApp();
  fireEvent(window, new ErrorEvent('error', { error: new Error('spilt'), message: 'spilt' }));
  await waitFor(() => {
    expect(client.requestsTo('app.reportError')).toMatchObject([{ kind: 'Error' }]);
  });
});

test('files from outside are imported by their token, once the window says that it listens', async () => {
  const { client } = await renderApp();
  expect(client.requestsTo('window.ready')).toEqual([{}]);
  const token = '7f3e6f0c-9f62-4c7e-8a53-4a9c1c9d2e10';
  client.emit('files.offered', { token });
  await waitFor(() => {
    expect(client.requestsTo('import.start')).toMatchObject([
      { source: { kind: 'offered', token } },
    ]);
  });
});
