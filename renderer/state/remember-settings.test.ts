import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../shared/ipc/settings';
import { createFakeClient } from '../testing/fake-client';
import { rememberSettings } from './remember-settings';
import { createStore } from './store';
import { viewShown } from './navigation/navigation-slice';
import { preferencesChanged } from './preferences-slice';
import { settingsRead } from './settings-read';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function remembering() {
  const store = createStore();
  const client = createFakeClient();
  const stop = rememberSettings(store, client);
  return { store, client, stop };
}

test('nothing is written before the settings are known, nor for reading them', () => {
  const { store, client } = remembering();
  store.dispatch(preferencesChanged({ treeWidth: 200 }));
  store.dispatch(settingsRead(defaultSettings));
  vi.runAllTimers();
  expect(client.requestsTo('settings.write')).toEqual([]);
});

test('many changes are one write, of what has changed only', () => {
  const { store, client } = remembering();
  store.dispatch(settingsRead(defaultSettings));
  for (const treeWidth of [300, 290, 280]) store.dispatch(preferencesChanged({ treeWidth }));
  expect(client.requestsTo('settings.write')).toEqual([]);
  vi.runAllTimers();
  expect(client.requestsTo('settings.write')).toEqual([{ treeWidth: 280 }]);
});

test('theme and zoom are written at once, since they are put into effect there', () => {
  const { store, client } = remembering();
  store.dispatch(settingsRead(defaultSettings));
  store.dispatch(preferencesChanged({ zoomFactor: 1.5 }));
  expect(client.requestsTo('settings.write')).toEqual([{ zoomFactor: 1.5 }]);
  store.dispatch(preferencesChanged({ theme: 'dark' }));
  expect(client.requestsTo('settings.write').at(-1)).toEqual({ theme: 'dark' });
});

test('what is left is written when the window goes away', () => {
  const { store, client, stop } = remembering();
  store.dispatch(settingsRead(defaultSettings));
  store.dispatch(viewShown('settings'));
  window.dispatchEvent(new Event('pagehide'));
  expect(client.requestsTo('settings.write')).toEqual([{ view: 'settings' }]);
  stop();
  vi.runAllTimers();
  expect(client.requestsTo('settings.write')).toHaveLength(1);
});
