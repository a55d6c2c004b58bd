import { expect, type Page } from '@playwright/test';
import type { Client } from '../app/client';

/** Gives the window a size, in pixels of the page at a zoom of 100 %. */
export async function resizeWindow(client: Client, width: number, height: number): Promise<void> {
  await client.app.evaluate(
    ({ BrowserWindow }, [w, h]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(w, h);
    },
    [width, height] as const,
  );
  await expect.poll(() => innerSize(client.page)).toEqual({ width, height });
}

function innerSize(page: Page): Promise<{ readonly width: number; readonly height: number }> {
  return page.evaluate(() => ({
    width: Math.round(window.innerWidth * window.devicePixelRatio),
    height: Math.round(window.innerHeight * window.devicePixelRatio),
  }));
}
