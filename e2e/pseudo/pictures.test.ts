import { join } from 'node:path';
import { expect, test } from '../app/test';
import { findInPseudo } from '../app/pseudo-names';
import { castOf, takeOverOf } from '../screens/cast';
import { picture } from '../screens/picture';
import { screens, type Screen } from '../screens/screens';
import { takenOverScreens } from '../screens/taken-over-screens';
import { openSample } from '../verbs/open-sample';
import { resizeWindow } from '../verbs/resize-window';
import { siteOf } from '../verbs/site-of';
import { standInStatusOf, tellStatus } from '../verbs/tell-status';

const pictures = join(import.meta.dirname, '..', '..', 'reports', 'pseudo');

/** So long one step of a screen may take, in milliseconds: what is not found is told and passed over. */
const PATIENCE = 10_000;

for (const locale of ['en-XA', 'en-XB']) {
  test(`pictures of every screen in ${locale}`, async ({ stoppedClient: client }) => {
    await client.start([`--locale=${locale}`]);
    const { page } = client;
    findInPseudo(page);
    const folder = join(pictures, locale);
    await resizeWindow(client, 1280, 800);
    await picture(page, join(folder, 'start.png'));
    await openSample(page);
    const cast = castOf(await siteOf(page));
    page.setDefaultTimeout(PATIENCE);
    const missed: string[] = [];
    const takeAll = async (shown: readonly Screen[]): Promise<void> => {
      for (const screen of shown) {
        try {
          await screen.show(client, cast);
          await picture(client.page, join(folder, `${screen.name}.png`));
          await screen.leave(client);
        } catch (error) {
          missed.push(`${screen.name}: ${String(error).slice(0, 300)}`);
          await picture(client.page, join(folder, `${screen.name}-missed.png`));
          await client.page.reload();
          await client.page.getByRole('contentinfo').waitFor();
        }
      }
    };
    await takeAll(screens);

    await client.close();
    await tellStatus(client, [takeOverOf(cast)]);
    await client.start([`--locale=${locale}`, standInStatusOf(client)]);
    client.page.setDefaultTimeout(PATIENCE);
    await resizeWindow(client, 1280, 800);
    await takeAll(takenOverScreens);
    expect(missed, 'screens that were not found by their English names').toEqual([]);
  });
}
