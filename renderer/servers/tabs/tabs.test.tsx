import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  aFailoverRecorder,
  aRecordingServer,
  failoverRecorderIdOf,
  recordingServerIdOf,
} from '../../../shared/testing/records';
import { aSite } from '../../../shared/testing/sites';
import { renderNode } from '../../testing/render-node';

const frs = { kind: 'failoverRecorder', id: failoverRecorderIdOf(1) } as const;
const rs = { kind: 'recordingServer', id: recordingServerIdOf(1) } as const;
const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });

describe('the tabs of a node', () => {
  it('show what only the server changes as fields that take no input', async () => {
    const site = aSite({
      failoverRecorders: [
        aFailoverRecorder(1, {
          webServerUri: 'https://frs01.example.com:7563/',
          publicAccessEnabled: true,
          publicWebserverHostName: 'cctv.example.com',
          publicWebserverPort: 7600,
        }),
      ],
    });
    const { user, store } = await renderNode(frs, { site });
    const shown = {
      'Host name': 'frs01.example.com',
      'Local web server address': 'https://frs01.example.com:7563/',
      'Web server address': 'https://cctv.example.com:7600/',
    };
    for (const [name, value] of Object.entries(shown)) {
      await user.type(field(name), 'x');
      expect(field(name)).toHaveValue(value);
      expect(field(name)).toHaveAttribute('aria-readonly', 'true');
    }
    expect(store.getState().ui.unsavedNodes).toEqual([]);
    expect(screen.getAllByRole('img', { name: 'Encrypted' })).toHaveLength(2);
  });

  it('show no padlock where nothing is encrypted', async () => {
    await renderNode(frs);
    expect(field('Local web server address')).toHaveValue('http://frs01.example.com:7563/');
    expect(screen.queryByRole('img', { name: 'Encrypted' })).not.toBeInTheDocument();
  });

  it('are gone through with Ctrl+Tab, round at the end, and remembered for their kind', async () => {
    const { user, select, store } = await renderNode(frs);
    await user.click(field('Name'));
    await user.keyboard('{Control>}{Tab}{/Control}');
    expect(tab('Network')).toHaveAttribute('aria-selected', 'true');
    expect(tab('Network')).toHaveFocus();
    select({ kind: 'failoverRecorder', id: failoverRecorderIdOf(2) });
    expect(tab('Network')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Control>}{Shift>}{Tab}{Tab}{/Shift}{/Control}');
    expect(tab('Preparation')).toHaveAttribute('aria-selected', 'true');
    expect(store.getState().navigation.tabs).toEqual({ failoverRecorder: 'preparation' });
  });

  it('need a public address and port only while public access is on', async () => {
    const { user, client } = await renderNode(rs, { tab: 'network' });
    await user.click(screen.getByRole('checkbox', { name: 'Enable public access' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(field('Public address')).toBeInvalid();
    expect(field('Public port')).toBeInvalid();
    expect(client.requestsTo('site.execute')).toEqual([]);
    await user.type(field('Public address'), 'cctv.example.com');
    await user.type(field('Public port'), '7600');
    expect(field('Web server address')).toHaveValue('http://cctv.example.com:7600/');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(client.requestsTo('site.execute')).toEqual([
      {
        commands: [
          {
            type: 'recordingServer.edit',
            id: rs.id,
            changes: {
              publicAccessEnabled: true,
              publicWebserverHostName: 'cctv.example.com',
              publicWebserverPort: 7600,
            },
          },
        ],
      },
    ]);
  });

  it('save multicasting whole, and say which end of a range is wrong', async () => {
    const { user, client } = await renderNode(rs, { tab: 'multicast' });
    const [start, end] = screen.getAllByRole('textbox', { name: 'End' });
    if (start === undefined || end === undefined) throw new Error('both ranges have an end');
    await user.click(screen.getByRole('checkbox', { name: 'Live multicast' }));
    await user.clear(start);
    await user.type(start, '232.100.0.255');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(start).toHaveAccessibleDescription(
      'The end of the range must not lie before its start.',
    );
    await user.clear(start);
    await user.type(start, '232.100.1.255');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(client.requestsTo('site.execute')[0]?.commands).toEqual([
      {
        type: 'recordingServer.setMulticast',
        id: rs.id,
        multicast: {
          ...aRecordingServer(1).multicast,
          enabled: true,
          iPAddressEnd: '232.100.1.255',
        },
      },
    ]);
  });
});
