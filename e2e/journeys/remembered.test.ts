import { expect, test } from '../app/test';
import { expandNode } from '../verbs/expand-node';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { resizeWindow } from '../verbs/resize-window';
import { selectNode } from '../verbs/select-node';
import { treeItem } from '../verbs/tree-item';

test('window, splitter, open nodes, selection and tab are as they were left', async ({
  client,
}) => {
  await openHarbour(client);
  await resizeWindow(client, 1180, 720);
  await expandNode(client.page, 'South wing');
  const splitter = client.page.getByRole('separator', { name: 'Width of the tree' });
  const before = Number(await splitter.getAttribute('aria-valuenow'));
  await splitter.press('ArrowRight');
  await splitter.press('ArrowRight');
  const width = await splitter.getAttribute('aria-valuenow');
  expect(Number(width)).toBeGreaterThan(before);
  await selectNode(client.page, 'FRS-03');
  await openTab(client.page, 'Network');
  const bounds = await boundsOf();

  await client.restart();
  await expect(treeItem(client.page, 'FRS-03')).toHaveAttribute('aria-selected', 'true');
  await expect(treeItem(client.page, 'South wing')).toHaveAttribute('aria-expanded', 'true');
  await expect(treeItem(client.page, 'North wing')).toHaveAttribute('aria-expanded', 'false');
  await expect(client.page.getByRole('tab', { name: 'Network' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(client.page.getByRole('separator', { name: 'Width of the tree' })).toHaveAttribute(
    'aria-valuenow',
    width ?? '',
  );
  expect(await boundsOf()).toEqual(bounds);

  function boundsOf() {
    return client.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds(),
    );
  }
});
