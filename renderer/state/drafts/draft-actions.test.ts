import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failoverRecorderIdOf, recordingServerIdOf } from '../../../shared/testing/records';
import { linkSite } from '../site-link';
import { createStore } from '../store';
import { createFakeClient } from '../../testing/fake-client';
import { createDraftActions } from './draft-actions';
import { createDraftStore } from './draft-store';
import type { Edits } from './node-form';

const frs1 = `failoverRecorder:${failoverRecorderIdOf(1)}`;
const rs4 = `recordingServer:${recordingServerIdOf(4)}`;

/** Drafts with a main process whose answers wait until they are let through. */
async function setUp() {
  const client = createFakeClient();
  const store = createStore();
  linkSite(store, client);
  await waitFor(() => {
    expect(store.getState().siteMirror.state).toBe('ready');
  });
  const letThrough = client.hold('site.execute');
  const drafts = createDraftStore();
  const type = (node: string, edits: Edits): void => {
    drafts.change(node, (draft) => ({ ...draft, edits: { ...draft.edits, ...edits } }));
  };
  return { client, store, drafts, type, letThrough, ...createDraftActions(drafts, store, client) };
}

describe('saving drafts', () => {
  it('sends once what is saved twice at a time', async () => {
    const { client, type, letThrough, save } = await setUp();
    type(frs1, { name: 'Quay 1' });
    const both = Promise.all([save(frs1), save(frs1)]);
    letThrough();
    expect(await both).toEqual([{ saved: true }, { saved: true }]);
    expect(client.requestsTo('site.execute')).toHaveLength(1);
  });

  it('keeps as a draft what is typed while the rest is being written', async () => {
    const { client, drafts, type, letThrough, save } = await setUp();
    type(frs1, { name: 'Quay 1', description: 'by the quay' });
    const saving = save(frs1);
    await waitFor(() => {
      expect(client.requestsTo('site.execute')).toHaveLength(1);
    });
    type(frs1, { description: 'by the quay, upstairs' });
    letThrough();
    await saving;
    expect(drafts.draftOf(frs1).edits).toEqual({ description: 'by the quay, upstairs' });
    expect(client.site().failoverRecorders[failoverRecorderIdOf(1)]).toMatchObject({
      name: 'Quay 1',
      description: 'by the quay',
    });
  });

  it('saves all nodes, each as a step of its own', async () => {
    const { client, drafts, type, letThrough, save } = await setUp();
    letThrough();
    type(frs1, { name: 'Quay 1' });
    type(rs4, { failoverPort: '11001' });
    expect(await save('all')).toEqual({ saved: true });
    expect(client.requestsTo('site.execute')).toHaveLength(2);
    expect(drafts.nodes()).toEqual([]);
  });

  it('sends nothing of any node while one has a problem, and shows that one', async () => {
    const { client, store, drafts, type, save } = await setUp();
    type(frs1, { name: 'Quay 1' });
    type(rs4, { failoverPort: 'abc' });
    expect(await save('all')).toEqual({ saved: false });
    expect(client.requestsTo('site.execute')).toEqual([]);
    expect(drafts.nodes()).toEqual([frs1, rs4]);
    expect(store.getState().navigation).toMatchObject({
      selectedNode: rs4,
      tabs: { recordingServer: 'failover' },
      attention: { node: rs4, tab: 'failover', field: 'failoverPort' },
    });
  });
});
