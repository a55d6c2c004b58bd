import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { failure } from '../../../shared/ipc/result';
import { listOf } from '../../../shared/model/site';
import { prose } from '../../../shared/testing/in-english';
import { failoverRecorderIdOf, recordingServerIdOf } from '../../../shared/testing/records';
import { harbour, northWing, southWing } from '../../../shared/testing/sites';
import { renderApp } from '../../testing/render-app';

const row = (name: string): HTMLElement =>
  screen.getByRole('treeitem', { name: new RegExp(`^${name}(,|$)`) });

describe('adding a group', () => {
  test('refuses a name that is taken, then adds it and shows it', async () => {
    const { user, client } = await renderApp();
    client.emit('menu.command', { command: 'addGroup' });
    const dialog = await screen.findByRole('dialog', { name: 'Add a failover group' });
    const name = within(dialog).getByLabelText('Name');
    await user.type(name, 'north wing{Enter}');
    expect(
      await within(dialog).findByText('There is already a failover group named North wing.'),
    ).toBeInTheDocument();
    expect(client.requestsTo('site.execute')).toHaveLength(0);
    await user.clear(name);
    await user.type(name, ' Quay ');
    await user.type(within(dialog).getByLabelText('Description'), 'Cellar');
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    await waitFor(() => {
      expect(row('Quay')).toHaveAttribute('aria-selected', 'true');
    });
    const added = listOf(client.site().failoverGroups).find((group) => group.name === 'Quay');
    expect(added?.description).toBe('Cellar');
  });

  test('keeps what was typed when the change could not be written', async () => {
    const { user, client } = await renderApp();
    client.answer('site.execute', () =>
      failure({ code: 'notDurable', message: prose('The disk is full.') }),
    );
    client.emit('menu.command', { command: 'addGroup' });
    const dialog = await screen.findByRole('dialog', { name: 'Add a failover group' });
    await user.type(within(dialog).getByLabelText('Name'), 'Quay{Enter}');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('The disk is full.');
    expect(within(dialog).getByLabelText('Name')).toHaveValue('Quay');
  });
});

describe('registering a server', () => {
  test('says under each field what is allowed, and registers what is sound', async () => {
    const { user, client } = await renderApp();
    client.emit('menu.command', { command: 'registerFailoverRecorder' });
    const dialog = await screen.findByRole('dialog', {
      name: 'Register a failover recording server',
    });
    const port = within(dialog).getByLabelText('Web server port');
    const host = within(dialog).getByLabelText('Host name');
    expect(port).toHaveValue('7563');
    await user.clear(port);
    await user.type(port, 'abc');
    await user.type(host, 'a b');
    await user.click(within(dialog).getByRole('button', { name: 'Register' }));
    expect(within(dialog).getByText('Enter a name.')).toBeInTheDocument();
    expect(within(dialog).getByText(/Enter a host name or an IP address/)).toBeInTheDocument();
    expect(within(dialog).getByText('Enter a whole number from 1 to 65535.')).toBeInTheDocument();
    expect(within(dialog).getByLabelText('Name')).toHaveFocus();
    expect(client.requestsTo('site.execute')).toHaveLength(0);

    await user.type(within(dialog).getByLabelText('Name'), 'FRS-07');
    await user.clear(host);
    await user.type(host, 'frs07.example.com');
    await user.clear(port);
    await user.type(port, '8080');
    await user.click(within(dialog).getByLabelText('Encrypted (https)'));
    await user.click(within(dialog).getByRole('button', { name: 'Register' }));
    await waitFor(() => {
      expect(row('FRS-07')).toHaveAttribute('aria-selected', 'true');
    });
    const registered = listOf(client.site().failoverRecorders).at(-1);
    expect(registered).toMatchObject({
      name: 'FRS-07',
      hostName: 'frs07.example.com',
      webServerUri: 'https://frs07.example.com:8080/',
    });
  });
});

describe('the menu way of a drag', () => {
  test('moves a server to a group that is found by its name', async () => {
    const { user, client } = await renderApp();
    await user.pointer({ keys: '[MouseRight]', target: row('FRS-05') });
    await user.click(await screen.findByRole('menuitem', { name: 'Move to group…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Move FRS-05 to a group' });
    await user.type(within(dialog).getByRole('searchbox'), 'south');
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(client.site().failoverGroups[southWing]?.members.at(-1)).toBe(failoverRecorderIdOf(5));
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a grouped server becomes a hot standby only after it was taken out, in one step', async () => {
    const { user, client } = await renderApp({
      settings: {
        expandedNodes: ['servers', 'failoverServers', `failoverGroup:${northWing}`],
      },
    });
    await user.pointer({ keys: '[MouseRight]', target: row('FRS-01') });
    await user.click(await screen.findByRole('menuitem', { name: 'Make hot standby of…' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Make FRS-01 the hot standby of a recording server',
    });
    expect(dialog).toHaveTextContent('A grouped server cannot be a hot standby.');
    await user.click(within(dialog).getByRole('option', { name: /^RS-04/ }));
    const submit = within(dialog).getByRole('button', { name: 'Make hot standby' });
    expect(submit).toHaveAttribute('aria-disabled', 'true');
    await user.click(
      within(dialog).getByRole('checkbox', { name: 'Take FRS-01 out of North wing first' }),
    );
    await user.click(submit);
    await waitFor(() => {
      expect(client.site().recordingServers[recordingServerIdOf(4)]?.failover.mode).toBe(
        'hotStandby',
      );
    });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => {
      expect(client.site()).toEqual(harbour);
    });
  });
});
