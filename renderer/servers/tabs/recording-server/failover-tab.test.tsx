import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failoverRecorderIdOf, recordingServerIdOf } from '../../../../shared/testing/records';
import { northWing, southWing } from '../../../../shared/testing/sites';
import { renderNode, type RenderedNode } from '../../../testing/render-node';

const radio = (name: string): HTMLElement => screen.getByRole('radio', { name });
const box = (name: string): HTMLElement => screen.getByRole('combobox', { name });
const option = (name: string | RegExp): HTMLElement => screen.getByRole('option', { name });
const save = (): HTMLElement => screen.getByRole('button', { name: 'Save' });
const whoTakesOver = (): HTMLElement => screen.getByRole('region', { name: 'Who would take over' });
const candidates = (): readonly string[] =>
  within(whoTakesOver())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

function renderFailover(server: number): Promise<RenderedNode> {
  return renderNode(
    { kind: 'recordingServer', id: recordingServerIdOf(server) },
    { tab: 'failover' },
  );
}

describe('the failover of a recording server', () => {
  it('says in words who would take over, also before it is saved', async () => {
    const { user } = await renderFailover(2);
    expect(candidates()).toEqual([
      'FRS-01 · North wing (primary), position 1',
      'FRS-02 · North wing (primary), position 2',
    ]);
    expect(whoTakesOver()).toHaveTextContent('simulated from the configuration');
    await user.click(box('Secondary failover group'));
    await user.click(option(/^South wing/));
    expect(candidates()).toContain('FRS-03 · South wing (secondary), position 1');
    expect(whoTakesOver()).toHaveTextContent('With the changes that are not saved yet.');
  });

  it('passes over who is disabled', async () => {
    const { client } = await renderFailover(2);
    client.execute([
      {
        type: 'failoverRecorder.edit',
        id: failoverRecorderIdOf(1),
        changes: { enabled: false },
      },
    ]);
    expect(candidates()[0]).toContain('disabled, so it is passed over');
    expect(whoTakesOver()).toHaveTextContent(
      'If RS-02 becomes unavailable, FRS-02 takes over. There is nobody after it.',
    );
  });

  it('is saved with the port as one gesture', async () => {
    const { user, client } = await renderFailover(4);
    expect(whoTakesOver()).toHaveTextContent('Nobody takes over from RS-04.');
    await user.click(radio('Failover groups'));
    await user.click(box('Primary failover group'));
    await user.click(option(/^North wing/));
    const port = screen.getByRole('textbox', {
      name: 'Failover service communication port (TCP)',
    });
    await user.clear(port);
    await user.type(port, '11001');
    await user.click(save());
    expect(client.requestsTo('site.execute')).toEqual([
      {
        commands: [
          {
            type: 'recordingServer.setFailover',
            id: recordingServerIdOf(4),
            failover: { mode: 'failoverGroups', primary: northWing, secondary: null },
          },
          {
            type: 'recordingServer.setFailoverPort',
            id: recordingServerIdOf(4),
            failoverPort: 11001,
          },
        ],
      },
    ]);
    await waitFor(() => {
      expect(save()).toHaveAttribute('aria-disabled', 'true');
    });
    expect(radio('Failover groups')).toBeChecked();
  });

  it('refuses the same group twice, under the secondary one', async () => {
    const { user, client } = await renderFailover(1);
    await user.click(box('Secondary failover group'));
    expect(option(/North wing \(is the primary/)).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Escape}');
    await user.click(box('Primary failover group'));
    await user.click(option(/^South wing/));
    expect(screen.getAllByRole('button', { name: 'FRS-03' })).toHaveLength(1);
    await user.click(save());
    expect(box('Secondary failover group')).toHaveAccessibleDescription(
      expect.stringContaining('Choose a secondary failover group that is not the primary one.'),
    );
    expect(client.requestsTo('site.execute')).toEqual([]);
  });

  it('lets go of the secondary group with the primary one, and asks for one', async () => {
    const { user, client } = await renderFailover(1);
    await user.click(box('Primary failover group'));
    await user.click(option('Not used'));
    expect(box('Secondary failover group')).toHaveTextContent('Not used');
    await user.click(save());
    expect(box('Primary failover group')).toHaveAccessibleDescription(
      expect.stringContaining('Choose a primary failover group, or choose None.'),
    );
    expect(client.requestsTo('site.execute')).toEqual([]);
  });

  it('offers as hot standby who is free, and lists the others with the reason', async () => {
    const { user, client } = await renderFailover(4);
    await user.click(radio('Hot standby'));
    await user.click(box('Hot standby server'));
    const taken = option(/^FRS-04/);
    expect(taken).toHaveAttribute('aria-disabled', 'true');
    expect(taken).toHaveTextContent('FRS-04 is the hot standby of RS-03 already.');
    expect(option(/^FRS-01/)).toHaveTextContent('FRS-01 is in the failover group North wing.');
    await user.click(taken);
    expect(box('Hot standby server')).toHaveValue('Not used');
    await user.click(option(/^FRS-05/));
    await user.click(save());
    expect(client.requestsTo('site.execute')).toEqual([
      {
        commands: [
          {
            type: 'recordingServer.setFailover',
            id: recordingServerIdOf(4),
            failover: { mode: 'hotStandby', failoverRecorder: failoverRecorderIdOf(5) },
          },
        ],
      },
    ]);
  });

  it('finds a hot standby by typing', async () => {
    const { user } = await renderFailover(4);
    await user.click(radio('Hot standby'));
    await user.type(box('Hot standby server'), '{Control>}a{/Control}05');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.click(option(/^FRS-05/));
    expect(box('Hot standby server')).toHaveValue('FRS-05');
  });

  it('is no draft when the saved way is chosen again', async () => {
    const { user } = await renderFailover(1);
    await user.click(radio('None'));
    expect(screen.getByRole('tab', { name: 'Failover, unsaved' })).toBeInTheDocument();
    await user.click(radio('Failover groups'));
    expect(screen.getByRole('tab', { name: 'Failover' })).toBeInTheDocument();
    expect(box('Secondary failover group')).toHaveTextContent('South wing');
  });

  it('asks for a hot standby before it can be saved', async () => {
    const { user, client } = await renderFailover(1);
    await user.click(radio('Hot standby'));
    await user.click(save());
    expect(box('Hot standby server')).toHaveAccessibleDescription(
      expect.stringContaining('Choose a hot standby server, or choose None.'),
    );
    expect(client.requestsTo('site.execute')).toEqual([]);
    expect(client.site().recordingServers[recordingServerIdOf(1)]?.failover).toEqual({
      mode: 'failoverGroups',
      primary: northWing,
      secondary: southWing,
    });
  });
});
