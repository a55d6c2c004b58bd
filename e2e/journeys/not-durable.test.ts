import { expect, test } from '../app/test';
import { expectAllSaved } from '../verbs/expect-all-saved';
import { failWrites } from '../verbs/fail-writes';
import { field } from '../verbs/field';
import { fillFields } from '../verbs/fill-fields';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { pressSave } from '../verbs/press-save';
import { saveChanges } from '../verbs/save-changes';
import { selectNode } from '../verbs/select-node';
import { siteOf } from '../verbs/site-of';

for (const [code, words] of [
  ['ENOSPC', /disk is full/],
  ['EROFS', /read-only/],
] as const) {
  test(`when a change cannot be written (${code}) the client says so and keeps the draft`, async ({
    client,
  }) => {
    const { app, page, problems } = client;
    await openHarbour(client);
    const before = await siteOf(page);
    await selectNode(page, 'FRS-05');
    const info = await openTab(page, 'Info');
    await fillFields(info, { Description: 'Not to be lost' });
    problems.expect(/A change could not be made durable/);
    await failWrites(app, code);
    await pressSave(page);
    await expect(info.getByRole('alert')).toContainText(words);
    await expect(field(info, 'Description')).toHaveValue('Not to be lost');
    expect(await siteOf(page)).toEqual(before);

    await failWrites(app, null);
    await saveChanges(page);
    await expectAllSaved(page);
    await client.restart();
    await selectNode(client.page, 'FRS-05');
    await expect(field(client.page.getByRole('tabpanel'), 'Description')).toHaveValue(
      'Not to be lost',
    );
  });
}
