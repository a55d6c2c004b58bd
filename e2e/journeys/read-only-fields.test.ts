import { expect, test } from '../app/test';
import { field } from '../verbs/field';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { selectNode } from '../verbs/select-node';

const readOnly: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'FRS-05': {
    Info: ['Host name', 'Local web server address', 'Web server address'],
    Network: ['Web server address'],
  },
  'RS-04': {
    Info: ['Host name', 'Local web server address', 'Web server address', 'Version', 'Time zone'],
    Network: ['Web server address'],
  },
};

test('read-only fields take the focus and refuse every input', async ({ client }) => {
  const { page } = client;
  await openHarbour(client);
  for (const [node, tabs] of Object.entries(readOnly)) {
    await selectNode(page, node);
    for (const [tab, labels] of Object.entries(tabs)) {
      const panel = await openTab(page, tab);
      for (const label of labels) {
        const input = field(panel, label);
        const before = await input.inputValue();
        await input.click();
        await expect(input).toBeFocused();
        await expect(input).toHaveJSProperty('readOnly', true);
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type('evil');
        await page.keyboard.press('Delete');
        await page.keyboard.insertText('pasted');
        await expect(input).toHaveValue(before);
      }
    }
  }
  await expect(page.getByRole('banner').getByText('All changes saved')).toBeVisible();
});
