import { expect, test, vi } from 'vitest';
import type { SiteChanged } from '../../shared/ipc/contract';
import { noChange } from '../../shared/change/change';
import { prose } from '../../shared/testing/in-english';
import { harbour } from '../../shared/testing/sites';
import { createFakeClient } from '../testing/fake-client';
import { linkSite } from './site-link';
import { createStore, type AppStore } from './store';

const rename = (name: string) => [{ type: 'site.rename', name }] as const;

async function linked() {
  const client = createFakeClient();
  const store = createStore();
  const stop = linkSite(store, client);
  await ready(store);
  return { client, store, stop };
}

function ready(store: AppStore): Promise<void> {
  return vi.waitFor(() => {
    expect(store.getState().siteMirror.state).toBe('ready');
  });
}

function siteIn(store: AppStore) {
  const { siteMirror } = store.getState();
  if (siteMirror.state !== 'ready') throw new Error('the site is not there');
  return siteMirror.site;
}

function emptyChange(revision: number): SiteChanged {
  const change = JSON.stringify(noChange);
  return { revision, label: prose(''), kind: 'do', change, undoState: { undo: null, redo: null } };
}

test('the window has the same site as the main process, devices too', async () => {
  const { store } = await linked();
  expect(siteIn(store)).toEqual(harbour);
});

test('a change is applied, without asking for the site again', async () => {
  const { client, store } = await linked();
  client.execute(rename('Old harbour'));
  expect(siteIn(store)).toEqual(client.site());
  expect(client.requestsTo('site.snapshot')).toHaveLength(1);
});

test('a gap in the revisions, or a change too large to send, fetches the whole site', async () => {
  const { client, store } = await linked();
  client.execute(rename('Old harbour'));
  client.emit('site.changed', emptyChange(9));
  await vi.waitFor(() => {
    expect(client.requestsTo('site.snapshot')).toHaveLength(2);
  });
  client.emit('site.changed', { ...emptyChange(3), change: null });
  await vi.waitFor(() => {
    expect(client.requestsTo('site.snapshot')).toHaveLength(3);
  });
  expect(siteIn(store).name).toBe('Old harbour');
});

test('a change that comes while the site is being read is not lost', async () => {
  const client = createFakeClient();
  const store = createStore();
  linkSite(store, client);
  client.execute(rename('Meanwhile'));
  await ready(store);
  await vi.waitFor(() => {
    expect(siteIn(store).name).toBe('Meanwhile');
  });
});

test('an old change is passed over, and nothing is heard after the end', async () => {
  const { client, store, stop } = await linked();
  client.execute(rename('Old harbour'));
  client.emit('site.changed', emptyChange(1));
  expect(siteIn(store).name).toBe('Old harbour');
  stop();
  client.execute(rename('Unheard'));
  expect(siteIn(store).name).toBe('Old harbour');
  expect(client.requestsTo('site.snapshot')).toHaveLength(1);
});
