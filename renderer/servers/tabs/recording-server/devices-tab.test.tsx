import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aDevice, aRecordingServer, recordingServerIdOf } from '../../../../shared/testing/records';
import { aSite } from '../../../../shared/testing/sites';
import { renderNode, type RenderedNode } from '../../../testing/render-node';

const belt = aSite({
  recordingServers: [aRecordingServer(1)],
  devices: [
    aDevice(1, 1, { name: 'Belt 1' }),
    aDevice(2, 1, { name: 'Belt 2', failoverSetting: 'LiveOnly' }),
    aDevice(3, 1, { name: 'Belt 10', enabled: false }),
    aDevice(4, 1, { name: 'Gate', kind: 'microphone', failoverSetting: 'Disabled' }),
  ],
});

const row = (name: string): HTMLElement => screen.getByRole('row', { name: RegExp(`${name} `) });
const rows = (): readonly string[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((each) => within(each).getAllByRole('gridcell')[2]?.textContent ?? '');
const support = (name: string): HTMLElement =>
  screen.getByRole('combobox', { name: RegExp(`^Failover support of ${name}(, unsaved)?$`) });

function renderDevices(site = belt): Promise<RenderedNode> {
  return renderNode(
    { kind: 'recordingServer', id: recordingServerIdOf(1) },
    { tab: 'devices', site },
  );
}

async function choose({ user }: RenderedNode, menu: string, setting: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: menu }));
  await user.click(screen.getByRole('menuitem', { name: setting }));
}

describe('the devices of a recording server', () => {
  it('are a draft until they are saved, with one command', async () => {
    const { user, client } = await renderDevices();
    await user.selectOptions(support('Belt 1'), 'None');
    await user.selectOptions(support('Gate'), 'Full support');
    expect(screen.getByRole('tab', { name: 'Devices, unsaved' })).toBeInTheDocument();
    expect(support('Belt 1')).toHaveAccessibleName('Failover support of Belt 1, unsaved');
    expect(client.requestsTo('site.execute')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(screen.getByRole('tab', { name: 'Devices' })).toBeInTheDocument();
    });
    expect(client.requestsTo('site.execute')).toHaveLength(1);
    expect(client.requestsTo('site.execute')[0]?.commands).toHaveLength(1);
    expect(support('Belt 1')).toHaveDisplayValue('None');
  });

  it('are set all shown at once, and only those', async () => {
    const rendered = await renderDevices();
    const { user } = rendered;
    await user.type(screen.getByRole('searchbox', { name: 'Filter devices' }), 'belt');
    await choose(rendered, 'Set all shown to…', 'None');
    await user.clear(screen.getByRole('searchbox', { name: 'Filter devices' }));
    expect(support('Belt 1')).toHaveDisplayValue('None');
    expect(support('Belt 10')).toHaveDisplayValue('None');
    await choose(rendered, 'Set all shown to…', 'Full support');
    expect(support('Gate')).toHaveDisplayValue('Full support');
  });

  it('are set selected at once, without those that a filter hides', async () => {
    const rendered = await renderDevices();
    const { user } = rendered;
    await user.click(row('Belt 1'));
    await user.keyboard('{Control>}');
    await user.click(row('Gate'));
    await user.keyboard('{/Control}');
    await choose(rendered, 'Set selected to…', 'Full support');
    expect(support('Gate')).toHaveDisplayValue('Full support');
    expect(support('Belt 2')).toHaveDisplayValue('Live only');
    row('Gate').focus();
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText(/4 selected/)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Microphone');
    await choose(rendered, 'Set selected to…', 'Live only');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'All kinds');
    expect(support('Gate')).toHaveDisplayValue('Live only');
    expect(support('Belt 1')).toHaveDisplayValue('Full support');
  });

  it('are selected with Shift and arrows and with Space', async () => {
    const { user } = await renderDevices();
    await user.click(row('Belt 1'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(screen.getByText(/3 selected/)).toBeInTheDocument();
    expect(row('Belt 10')).toHaveFocus();
    await user.keyboard('{ArrowUp} ');
    expect(row('Belt 2')).toHaveAttribute('aria-selected', 'false');
    expect(screen.getByText(/2 selected/)).toBeInTheDocument();
  });

  it('keep a device in sight whose setting was changed away from the filter', async () => {
    const { user } = await renderDevices();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Setting' }), 'Live only');
    expect(rows()).toEqual(['Belt 2']);
    await user.selectOptions(support('Belt 2'), 'None');
    expect(rows()).toEqual(['Belt 2']);
    expect(screen.getByText(/Full support: 2 · Live only: 0 · None: 2/)).toBeInTheDocument();
  });

  it('are sorted by a heading, with numbers in names counted', async () => {
    const { user } = await renderDevices();
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(rows()).toEqual(['Belt 1', 'Belt 2', 'Belt 10', 'Gate']);
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(rows()).toEqual(['Gate', 'Belt 10', 'Belt 2', 'Belt 1']);
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('are in the page only as far as they are in view, also by the thousands', async () => {
    const site = aSite({
      recordingServers: [aRecordingServer(1)],
      devices: Array.from({ length: 3000 }, (_, index) => aDevice(index + 1, 1)),
    });
    const rendered = await renderDevices(site);
    expect(screen.getByRole('grid', { name: 'Devices' })).toHaveAttribute('aria-rowcount', '3001');
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    await choose(rendered, 'Set all shown to…', 'None');
    expect(screen.getByText(/None: 3,000/)).toBeInTheDocument();
  });
});
