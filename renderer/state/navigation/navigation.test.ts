import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../shared/ipc/settings';
import { failoverGroupIdOf, failoverRecorderIdOf } from '../../../shared/testing/records';
import { createFakeClient } from '../../testing/fake-client';
import { nodeKey } from '../node-ref';
import { settingsRead } from '../settings-read';
import { linkSite } from '../site-link';
import { createStore, type AppStore } from '../store';
import { goTo } from './go-to';

const member = { kind: 'failoverRecorder', id: failoverRecorderIdOf(1) } as const;
const group = { kind: 'failoverGroup', id: failoverGroupIdOf(1) } as const;

async function startWith(settings: Partial<Settings>): Promise<AppStore> {
  const store = createStore();
  store.dispatch(settingsRead({ ...defaultSettings, ...settings }));
  linkSite(store, createFakeClient());
  await waitFor(() => {
    expect(store.getState().siteMirror.state).toBe('ready');
  });
  return store;
}

describe('going to a node', () => {
  it('shows the view that has it, and opens the nodes above it', async () => {
    const store = await startWith({ view: 'settings', expandedNodes: ['recordingServers'] });
    store.dispatch(goTo({ node: member }));
    expect(store.getState().navigation).toMatchObject({
      view: 'servers',
      selectedNode: nodeKey(member),
      expandedNodes: ['recordingServers', 'servers', 'failoverServers', nodeKey(group)],
    });
  });

  it('shows the tab last shown, unless it is told another', async () => {
    const store = await startWith({ tabs: { failoverRecorder: 'network' } });
    store.dispatch(goTo({ node: member }));
    expect(store.getState().navigation.tabs).toEqual({ failoverRecorder: 'network' });
    store.dispatch(goTo({ node: member, tab: 'info', field: 'udpPort' }));
    expect(store.getState().navigation).toMatchObject({
      tabs: { failoverRecorder: 'info' },
      attention: { node: nodeKey(member), tab: 'info', field: 'udpPort' },
    });
  });
});

it('leads back to where the person was, as far as this version knows the place', async () => {
  const store = await startWith({
    view: 'ofTomorrow',
    tabs: { recordingServer: 'ofTomorrow', coverage: 'diagram', weather: 'info' },
  });
  expect(store.getState().navigation).toMatchObject({
    view: 'servers',
    tabs: { coverage: 'diagram' },
  });
  expect(store.getState().navigation.tabs).not.toHaveProperty('recordingServer');
});
