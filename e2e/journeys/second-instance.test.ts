import { once } from 'node:events';
import { startElectron } from '../app/start-electron';
import { expect, test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';
import { siteOf } from '../verbs/site-of';

test('a second start brings the first window to the front and ends', async ({ client }) => {
  await openHarbour(client);
  const before = await siteOf(client.page);
  await client.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const calls: string[] = [];
    Reflect.set(globalThis, 'broughtToFront', calls);
    window?.minimize();
    for (const name of ['restore', 'show', 'focus'] as const) {
      const original = window?.[name].bind(window);
      if (window !== undefined) {
        window[name] = () => {
          calls.push(name);
          original?.();
        };
      }
    }
  });
  // Playwright cannot attach to a client that ends at once: all that counts is that it does.
  await startElectron(client.userData, [])
    .then(async (second) => {
      if (second.process().exitCode === null) await once(second.process(), 'exit');
    })
    .catch(() => undefined);
  await expect
    .poll(() => client.app.evaluate(() => Reflect.get(globalThis, 'broughtToFront') as string[]))
    .toContain('focus');
  expect(
    await client.app.evaluate(({ BrowserWindow }) => ({
      windows: BrowserWindow.getAllWindows().length,
      minimized: BrowserWindow.getAllWindows().some((window) => window.isMinimized()),
    })),
  ).toEqual({ windows: 1, minimized: false });
  expect(await siteOf(client.page)).toEqual(before);
});
