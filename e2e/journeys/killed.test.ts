import { failoverRecorderIdOf } from '../../shared/testing/records';
import { expect, test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';
import { siteOf } from '../verbs/site-of';

test('a kill in a storm of edits loses no acknowledged edit', async ({ client }) => {
  await openHarbour(client);
  const id = failoverRecorderIdOf(1);
  let acknowledged = 0;
  let enough: () => void = () => undefined;
  const stormy = new Promise<void>((resolve) => {
    enough = resolve;
  });
  await client.page.exposeFunction('acknowledge', (edit: number) => {
    acknowledged = edit;
    if (edit === 150) enough();
  });
  await client.page.evaluate((recorder) => {
    const { understudy, acknowledge } = window as unknown as {
      readonly understudy: {
        request: (channel: string, input: unknown) => Promise<{ ok: boolean }>;
      };
      readonly acknowledge: (edit: number) => Promise<void>;
    };
    const storm = async (): Promise<void> => {
      for (let edit = 1; ; edit += 1) {
        const changes = { description: `edit ${String(edit)}` };
        const { ok } = await understudy.request('site.execute', {
          commands: [{ type: 'failoverRecorder.edit', id: recorder, changes }],
        });
        if (ok) void acknowledge(edit);
      }
    };
    void storm();
  }, id);
  await stormy;
  await client.kill();

  await client.start();
  const { description } = (await siteOf(client.page)).failoverRecorders[id] ?? {};
  const found = Number(/^edit (\d+)$/.exec(description ?? '')?.[1]);
  expect(found).toBeGreaterThanOrEqual(acknowledged);
  expect(await client.page.getByRole('alert').count()).toBe(0);
});
