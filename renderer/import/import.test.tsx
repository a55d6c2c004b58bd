import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  noRecords,
  type ImportOutcome,
  type ImportPreview,
} from '../../shared/files/import-preview';
import type { ImportCommand, ImportMode } from '../../shared/commands/command';
import { failure, success, type Result } from '../../shared/ipc/result';
import { emptySite, type Site } from '../../shared/model/site';
import { prose } from '../../shared/testing/in-english';
import { siteIdOf } from '../../shared/testing/records';
import { harbour } from '../../shared/testing/sites';
import type { FakeClient } from '../testing/fake-client';
import { renderApp } from '../testing/render-app';

const empty = emptySite(siteIdOf(2));

const outcome: ImportOutcome = {
  usable: true,
  counts: { ...noRecords, recordingServers: 4, failoverGroups: 2 },
  novelty: {
    added: { ...noRecords, recordingServers: 3, failoverGroups: 2 },
    changed: { ...noRecords, recordingServers: 1 },
    unchanged: noRecords,
  },
  skipped: [{ what: prose('inputs'), count: 12, why: prose('They have no failover support.') }],
  conflicts: [
    {
      subject: 'FRS-03',
      problem: prose('It is in two groups.'),
      mending: prose('It stays in the first.'),
    },
  ],
  usualValues: [
    { what: prose('recording servers'), properties: [{ property: 'description', count: 3 }] },
  ],
};

const preview: ImportPreview = {
  source: 'export',
  siteName: 'Harbour',
  files: [
    { name: 'servers.json', bytes: 1500, records: 10, problem: null },
    { name: 'cameras.json', bytes: 99, records: 0, problem: prose('It is not JSON.') },
  ],
  outcomes: { merge: outcome, replace: outcome },
};

/** The same preview with another outcome, whichever way it comes in. */
function previewWith(differences: Partial<ImportOutcome>): ImportPreview {
  const different = { ...outcome, ...differences };
  return { ...preview, outcomes: { merge: different, replace: different } };
}

function importOf(site: Site, mode: ImportMode): ImportCommand {
  return mode === 'merge'
    ? { type: 'site.import', mode, site, from: site.name }
    : { type: 'site.import', mode, site };
}

/** Lets the main process find `found`, and bring in `site` when it is told to. */
function letItFind(client: FakeClient, found: ImportPreview, site: Site = harbour): void {
  client.answer('import.start', () => success(found));
  client.answer('import.commit', ({ mode }) => client.execute([importOf(site, mode)]));
}

describe('the start page of an empty site', () => {
  test('opens the sample at once, and undo brings the start page back', async () => {
    const { user, client } = await renderApp({ site: empty });
    letItFind(client, { ...previewWith({ conflicts: [] }), files: [] });
    await user.click(screen.getByRole('button', { name: 'Open the sample site' }));
    expect(await screen.findByRole('treeitem', { name: 'Recording Servers, 4' })).toBeVisible();
    expect(client.requestsTo('import.start')[0]?.source).toEqual({ kind: 'sample' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Open the sample site' })).toBeVisible();
  });

  test('starts by hand', async () => {
    const { user } = await renderApp({ site: empty });
    await user.click(screen.getByRole('button', { name: 'Add a failover group…' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Name'), 'Quay{Enter}');
    expect(await screen.findByRole('treeitem', { name: /^Quay,/ })).toBeVisible();
  });
});

describe('the preview', () => {
  test('says what comes in, what is wrong and how it is mended, and changes nothing before one agrees', async () => {
    const { user, client } = await renderApp({ site: empty });
    letItFind(client, preview);
    await user.click(screen.getByRole('button', { name: 'Import…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Import Harbour' });
    expect(within(dialog).getByRole('row', { name: 'Recording servers 4 3 1 0' })).toBeVisible();
    expect(
      within(dialog).getByText('1 conflict with the rules, which will be mended'),
    ).toBeVisible();
    expect(dialog).toHaveTextContent('FRS-03: It is in two groups. It stays in the first.');
    expect(dialog).toHaveTextContent('cameras.json: It is not JSON. 0 records can be used.');
    expect(dialog).toHaveTextContent('servers.json: 10 records, 1.5 KB');
    expect(dialog).toHaveTextContent('12 × inputs: They have no failover support.');
    expect(dialog).toHaveTextContent(
      'Not in the files, so the usual value is usedrecording servers: description (3)',
    );
    // On an empty site there is nothing to merge with.
    expect(within(dialog).queryByRole('radio')).toBeNull();
    expect(client.site()).toBe(empty);
    await user.click(within(dialog).getByRole('button', { name: 'Import' }));
    expect(await screen.findByRole('treeitem', { name: /^RS-01/ })).toBeVisible();
    expect(client.requestsTo('import.commit')).toMatchObject([{ mode: 'merge' }]);
  });

  test('lets one choose to replace the site', async () => {
    const { user, client } = await renderApp();
    letItFind(client, preview, {
      ...empty,
      name: 'Elsewhere',
      failoverGroups: harbour.failoverGroups,
    });
    client.answer('import.commit', ({ mode }) =>
      client.execute([importOf({ ...harbour, name: 'Elsewhere' }, mode)]),
    );
    client.emit('menu.command', { command: 'import' });
    const dialog = await screen.findByRole('dialog', { name: 'Import Harbour' });
    expect(within(dialog).getByRole('radio', { name: /^Merge/ })).toBeChecked();
    await user.click(within(dialog).getByRole('radio', { name: /^Replace/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Replace the site' }));
    expect(await screen.findByRole('button', { name: 'Elsewhere: rename the site' })).toBeVisible();
    expect(client.requestsTo('import.commit')).toMatchObject([{ mode: 'replace' }]);
  });

  test('a site file replaces, unless one says otherwise', async () => {
    const { client } = await renderApp();
    letItFind(client, { ...preview, source: 'siteFile' });
    client.emit('menu.command', { command: 'open' });
    const dialog = await screen.findByRole('dialog', { name: 'Import Harbour' });
    expect(within(dialog).getByRole('radio', { name: /^Replace/ })).toBeChecked();
  });

  test('offers no way in when nothing is usable', async () => {
    const { client, user } = await renderApp({ site: empty });
    letItFind(client, previewWith({ usable: false }));
    await user.click(screen.getByRole('button', { name: 'Import…' }));
    const dialog = await screen.findByRole('dialog', { name: 'There is nothing to import' });
    expect(within(dialog).queryByRole('button', { name: 'Import' })).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(client.requestsTo('import.cancel')).toHaveLength(1);
  });

  test('keeps standing, with the reason, when it could not be brought in', async () => {
    const { client, user } = await renderApp({ site: empty });
    letItFind(client, preview);
    client.answer('import.commit', () =>
      failure({ code: 'notDurable', message: prose('The disk is full.') }),
    );
    await user.click(screen.getByRole('button', { name: 'Import…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Import Harbour' });
    await user.click(within(dialog).getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('The disk is full.')).toBeVisible();
    expect(screen.getByRole('dialog', { name: 'Import Harbour' })).toBeVisible();
  });
});

describe('while files are read', () => {
  test('progress shows, and Cancel gives up', async () => {
    const { client, user } = await renderApp();
    client.answer('import.start', () => new Promise<Result<null>>(() => undefined));
    client.emit('menu.command', { command: 'import' });
    await waitFor(() => {
      expect(client.requestsTo('import.start')).toHaveLength(1);
    });
    const job = client.requestsTo('import.start')[0]?.job ?? '';
    client.emit('import.progress', { job, stage: 'reading', done: 1, total: 4 });
    const dialog = await screen.findByRole('alertdialog', { name: 'Import' });
    expect(dialog).toHaveTextContent('Reading the files');
    expect(dialog).toHaveTextContent('25 %');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(client.requestsTo('import.cancel')).toEqual([{ job }]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test('files that cannot be read say why, and others can be chosen', async () => {
    const { client, user } = await renderApp();
    client.answer('import.start', () =>
      failure({ code: 'unreadable', message: prose('The files are locked.') }),
    );
    client.emit('menu.command', { command: 'import' });
    const dialog = await screen.findByRole('dialog', { name: 'Nothing was imported' });
    expect(dialog).toHaveTextContent('The files are locked.');
    letItFind(client, preview);
    const choose = client.hold('import.start');
    await user.click(within(dialog).getByRole('button', { name: 'Choose other files…' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    choose();
    expect(await screen.findByRole('dialog', { name: 'Import Harbour' })).toBeVisible();
  });

  test('nothing happens when the dialog of the system is closed', async () => {
    const { client } = await renderApp();
    client.emit('menu.command', { command: 'open' });
    await waitFor(() => {
      expect(client.requestsTo('import.start')).toHaveLength(1);
    });
    client.emit('menu.command', { command: 'about' });
    expect(await screen.findByRole('dialog', { name: 'About Understudy' })).toBeVisible();
  });
});

test('files that are dropped on the window are imported', async () => {
  const { client } = await renderApp();
  letItFind(client, preview);
  const dataTransfer = { types: ['Files'], files: [new File(['[]'], 'servers.json')] };
  fireEvent.dragOver(document.body, { dataTransfer });
  expect(screen.getByText('Drop to see what is in the files')).toBeVisible();
  fireEvent.drop(document.body, { dataTransfer });
  expect(await screen.findByRole('dialog', { name: 'Import Harbour' })).toBeVisible();
  expect(client.requestsTo('import.start')[0]?.source).toEqual({
    kind: 'dropped',
    paths: ['/dropped/servers.json'],
  });
});

describe('saving the site as a file', () => {
  test('says where it is, or why it is not', async () => {
    const { client } = await renderApp();
    client.answer('siteFile.saveAs', () => success({ path: '/home/kim/harbour.json' }));
    client.emit('menu.command', { command: 'saveAs' });
    expect(await screen.findByText('/home/kim/harbour.json')).toBeInTheDocument();
    client.answer('siteFile.saveAs', () =>
      failure({ code: 'notWritten', message: prose('The disk is full.') }),
    );
    client.emit('menu.command', { command: 'saveAs' });
    expect(await screen.findByText('The site was not written')).toBeInTheDocument();
  });
});
