import type { Page } from '@playwright/test';
import type { Device } from '../../shared/model/device';
import { siteSchema, type Site } from '../../shared/model/site';
import { request } from './request';

/** The site as the main process holds it, whatever the window shows. */
export async function siteOf(page: Page): Promise<Site> {
  const answer = await request(page, 'site.snapshot', {});
  if (!answer.ok) throw new Error(answer.error.code);
  const { head, devices: pieces } = answer.value;
  const devices: Record<string, Record<string, Device>> = {};
  for (const piece of pieces) {
    // The contract: each piece is an array of devices.
    for (const device of JSON.parse(piece) as readonly Device[]) {
      (devices[device.recordingServer] ??= {})[device.id] = device;
    }
  }
  const rest: unknown = JSON.parse(head);
  return siteSchema.parse({ ...(rest as object), devices });
}
