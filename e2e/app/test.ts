import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type TestInfo } from '@playwright/test';
import { createClient, type Client } from './client';

export { expect } from '@playwright/test';

interface Fixtures {
  /** A client that is not running yet, for what must lie in its data folder before. */
  readonly stoppedClient: Client;
  /** A client that has started for the first time. */
  readonly client: Client;
}

/** A journey: the client on a data folder of its own, in which nothing may go wrong unnoticed. */
export const test = base.extend<Fixtures>({
  // Playwright reads from the first parameter which fixtures this one needs: none.
  stoppedClient: async ({}, use, testInfo) => {
    const folder = await mkdtemp(join(tmpdir(), 'understudy-e2e-'));
    const client = await createClient(folder);
    await use(client);
    await attachScreenshot(client, testInfo);
    await client.end();
    const problems = await client.problems.verdict();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(problems, 'problems while the client ran').toEqual([]);
  },
  client: async ({ stoppedClient }, use) => {
    await stoppedClient.start();
    await use(stoppedClient);
  },
});

async function attachScreenshot(client: Client, testInfo: TestInfo): Promise<void> {
  if (testInfo.status === testInfo.expectedStatus) return;
  try {
    const path = testInfo.outputPath('at-the-end.png');
    await client.page.screenshot({ path, timeout: 5000 });
    await testInfo.attach('at the end', { path, contentType: 'image/png' });
  } catch {
    // The client has not started, or is gone; the failure itself says more.
  }
}
