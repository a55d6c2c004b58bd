import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failoverRecorderIdOf, recordingServerIdOf } from '../../../shared/testing/records';
import { northWing, southWing } from '../../../shared/testing/sites';
import { renderNode } from '../../testing/render-node';

const table = (name: string): HTMLElement => screen.getByRole('grid', { name });
const rowsOf = (name: string): readonly (readonly string[])[] =>
  within(table(name))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('gridcell')
        .map(({ textContent }) => textContent),
    );
const fact = (label: string): string | null =>
  screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent ?? null;

describe('the overview of the servers', () => {
  it('counts what there is and what is uncovered, and leads to it', async () => {
    const { user, store } = await renderNode({ kind: 'servers' });
    expect(fact('Recording servers')).toBe('4');
    expect(fact('Nobody takes over from')).toBe('1');
    expect(fact('Disabled failover servers')).toBe('1');
    expect(fact('Devices with full support')).toBe('2');
    expect(screen.getByText('Nobody takes over from RS-04.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Choose its failover' }));
    expect(store.getState().navigation.selectedNode).toBe(
      `recordingServer:${recordingServerIdOf(4)}`,
    );
  });

  it('counts a recording server as uncovered when all who could take over are disabled', async () => {
    const { client } = await renderNode({ kind: 'servers' });
    client.execute([
      { type: 'failoverRecorder.edit', id: failoverRecorderIdOf(4), changes: { enabled: false } },
    ]);
    expect(fact('Nobody takes over from')).toBe('2');
  });
});

describe('the overview of the recording servers', () => {
  it('shows how each is protected and who would be first', async () => {
    await renderNode({ kind: 'recordingServers' });
    expect(rowsOf('Recording servers').map((cells) => cells.slice(1))).toEqual([
      ['RS-01', 'North wing, then South wing', 'FRS-01', '3'],
      ['RS-02', 'North wing', 'FRS-01', '1'],
      ['RS-03', 'Hot standby FRS-04', 'FRS-04', '0'],
      ['RS-04', 'None', 'Nobody', '0'],
    ]);
  });

  it('opens a recording server with Enter', async () => {
    const { user, store } = await renderNode({ kind: 'recordingServers' });
    await user.click(screen.getByRole('row', { name: /(^|\s)RS-02/ }));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(store.getState().navigation.selectedNode).toBe(
      `recordingServer:${recordingServerIdOf(3)}`,
    );
  });

  it('sets the failover of many in one gesture', async () => {
    const { user, client } = await renderNode({ kind: 'recordingServers' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Protection' }), 'Hot standby');
    await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Protection' }),
      'All recording servers',
    );
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('row', { name: /(^|\s)RS-04/ }));
    await user.keyboard('{/Control}');
    await user.click(screen.getByRole('button', { name: 'Set failover…' }));
    const dialog = screen.getByRole('dialog', { name: 'Set the failover of 2 recording servers' });
    await user.click(within(dialog).getByRole('button', { name: 'Apply' }));
    expect(dialog).toHaveTextContent('Choose a primary failover group, or choose None.');
    expect(client.requestsTo('site.execute')).toEqual([]);
    await user.click(within(dialog).getByRole('combobox', { name: 'Primary failover group' }));
    await user.click(screen.getByRole('option', { name: /^South wing/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Apply' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
    expect(client.requestsTo('site.execute')).toHaveLength(1);
    const { recordingServers } = client.site();
    for (const number of [3, 4]) {
      expect(recordingServers[recordingServerIdOf(number)]?.failover).toEqual({
        mode: 'failoverGroups',
        primary: southWing,
        secondary: null,
      });
    }
    expect(recordingServers[recordingServerIdOf(2)]?.failover).toMatchObject({
      primary: northWing,
    });
  });
});

describe('the overview of the failover servers', () => {
  it('shows groups with who counts on them, hot standbys, and who is not assigned', async () => {
    await renderNode({ kind: 'failoverServers' });
    expect(rowsOf('Failover groups')).toEqual([
      ['North wing', '2 of 2', '2', '0'],
      ['South wing', '1 of 1', '0', '1'],
    ]);
    expect(rowsOf('Hot standbys')).toEqual([['FRS-04', 'RS-03', 'Enabled']]);
    expect(rowsOf('Not assigned')).toEqual([
      ['FRS-05', 'frs05.example.com', 'Enabled'],
      ['FRS-06', 'frs06.example.com', 'Disabled'],
    ]);
  });

  it('asks to go on with groups that have nobody', async () => {
    const { user, client, store } = await renderNode({ kind: 'failoverServers' });
    client.execute([
      {
        type: 'failoverRecorder.move',
        id: failoverRecorderIdOf(3),
        failoverGroup: null,
        position: null,
      },
    ]);
    expect(screen.getByText('The failover group South wing has no members.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Open South wing' }));
    expect(store.getState().navigation.selectedNode).toBe(`failoverGroup:${southWing}`);
  });
});
