import { readdirSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { failoverGroupIdOf } from '../../shared/testing/records';
import { expect, test } from '../app/test';
import { openView } from '../verbs/open-view';
import { pressUndo } from '../verbs/press-undo';
import { request } from '../verbs/request';
import { siteOf } from '../verbs/site-of';
import { treeItem } from '../verbs/tree-item';

const golden = resolve(import.meta.dirname, '..', '..', 'electron', 'testing', 'golden');

for (const version of readdirSync(golden)) {
  test(`what ${version} kept opens without a word, is undone and edited`, async ({
    stoppedClient: client,
  }) => {
    await cp(join(golden, version, 'data'), client.userData, { recursive: true });
    await client.start();
    await expect(client.page.getByRole('main', { name: 'Coverage' })).toBeVisible();
    await openView(client.page, 'Servers');
    await expect(client.page.getByRole('tab', { name: 'Sequence', selected: true })).toBeVisible();
    expect(await request(client.page, 'notices.list', {})).toEqual({ ok: true, value: [] });

    await expect(treeItem(client.page, 'RS-02')).toBeHidden();
    await pressUndo(client.page, 'Remove RS-02');
    await pressUndo(client.page, 'Set the failover support of Quay camera');
    await expect.poll(async () => (await siteOf(client.page)).name).toBe('Harbour of Zürich');
    const edit = await request(client.page, 'site.execute', {
      commands: [
        { type: 'failoverGroup.add', id: failoverGroupIdOf(3), name: 'East wing', description: '' },
      ],
    });
    expect(edit.ok).toBe(true);

    await client.restart();
    expect(await request(client.page, 'notices.list', {})).toEqual({ ok: true, value: [] });
    await expect(treeItem(client.page, 'East wing')).toBeVisible();
    await pressUndo(client.page, 'Add the group East wing');
    await pressUndo(client.page, 'Set the failover of RS-05 .* to hot standby FRS-07');
    expect(await readdir(client.userData)).not.toContainEqual(
      expect.stringContaining('.set-aside-'),
    );
  });
}
