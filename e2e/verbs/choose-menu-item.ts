import { expect, type ElectronApplication } from '@playwright/test';

/** Chooses an item of the native menu, as a click on it does. */
export async function chooseMenuItem(
  app: ElectronApplication,
  menu: string,
  item: string,
): Promise<void> {
  const found = await app.evaluate(
    ({ Menu, BrowserWindow }, [menuLabel, itemLabel]) => {
      const top = Menu.getApplicationMenu()?.items.find(
        ({ label }) => label.replace('&', '') === menuLabel,
      );
      const chosen = top?.submenu?.items.find(({ label }) => label === itemLabel);
      const [window] = BrowserWindow.getAllWindows();
      // The typings lack the arguments that Electron itself gives.
      (chosen as unknown as { click?: (...args: readonly unknown[]) => void } | undefined)?.click?.(
        {},
        window,
        window?.webContents,
      );
      return chosen !== undefined;
    },
    [menu, item] as const,
  );
  expect(found, `${menu} › ${item} is in the menu`).toBe(true);
}
