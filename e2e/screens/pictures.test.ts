import { join } from 'node:path';
import { test } from '../app/test';
import { chooseTheme } from '../verbs/choose-theme';
import { openSample } from '../verbs/open-sample';
import { resizeWindow } from '../verbs/resize-window';
import { siteOf } from '../verbs/site-of';
import { standInStatusOf, tellStatus } from '../verbs/tell-status';
import { castOf, takeOverOf } from './cast';
import { picture } from './picture';
import { screens, type Screen } from './screens';
import { takenOverScreens } from './taken-over-screens';

const pictures = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');

for (const theme of ['Light', 'Dark'] as const) {
  test(`pictures of every screen, ${theme.toLowerCase()}`, async ({ client }) => {
    test.slow();
    const folder = join(pictures, theme.toLowerCase());
    await resizeWindow(client, 1280, 800);
    await chooseTheme(client.page, theme);
    await picture(client.page, join(folder, 'start.png'));
    await openSample(client.page);
    const cast = castOf(await siteOf(client.page));
    const takeAll = async (shown: readonly Screen[]): Promise<void> => {
      for (const screen of shown) {
        await screen.show(client, cast);
        await picture(client.page, join(folder, `${screen.name}.png`));
        await screen.leave(client);
      }
    };
    await takeAll(screens);

    await client.close();
    await tellStatus(client, [takeOverOf(cast)]);
    await client.start([standInStatusOf(client)]);
    await resizeWindow(client, 1280, 800);
    await takeAll(takenOverScreens);
  });
}
