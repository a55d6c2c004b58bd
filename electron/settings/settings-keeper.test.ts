import { readdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../shared/ipc/settings';
import { message } from '../../shared/messages/message';
import { goldenData, goldenFolders } from '../testing/golden-folder';
import { forPlainNode } from '../testing/load-electron-store';
import { noLog } from '../testing/site-on-disk';
import type { SettingsKeeper } from './settings-keeper';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-settings-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function open(): Promise<SettingsKeeper> {
  forPlainNode();
  const loaded = await import('./settings-keeper');
  return new loaded.SettingsKeeper(folder, noLog);
}

const file = (): string => join(folder, 'settings.json');
const place = { x: 1, y: 2, width: 1100, height: 700, maximised: true };

describe('settings', () => {
  it('are the usual ones at first, and then what was chosen', async () => {
    const first = await open();
    expect(first.settings).toEqual(defaultSettings);
    expect(first.windowPlace).toBeNull();
    first.change({ theme: 'dark', expandedNodes: ['servers'] });
    first.change({ zoomFactor: 1.5 });
    first.placeWindow(place);
    first.flush();

    const second = await open();
    expect(second.settings).toEqual({
      ...defaultSettings,
      theme: 'dark',
      expandedNodes: ['servers'],
      zoomFactor: 1.5,
    });
    expect(second.windowPlace).toEqual(place);
    expect(second.notice).toBeNull();
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it('keep what is sound when one of them is not', async () => {
    const kept = { ...defaultSettings, theme: 'dark', zoomFactor: 'large', ofTomorrow: 1 };
    await writeFile(file(), JSON.stringify({ settings: kept, windowPlace: { x: 'left' } }));
    const keeper = await open();
    expect(keeper.settings).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(keeper.windowPlace).toBeNull();
    expect(keeper.notice).toBeNull();
  });

  it('know the tabs of a client that remembered their labels', async () => {
    const tabs = { recordingServer: 'Failover', coverage: 'Recording servers' };
    await writeFile(file(), JSON.stringify({ settings: { ...defaultSettings, tabs } }));
    const keeper = await open();
    expect(keeper.settings.tabs).toEqual({
      recordingServer: 'failover',
      coverage: 'recordingServers',
    });
  });

  it('lose none of the others to a tab that is remembered in no way of ours', async () => {
    const tabs = { coverage: { toString: null } };
    await writeFile(
      file(),
      JSON.stringify({ settings: { ...defaultSettings, theme: 'dark', tabs } }),
    );
    expect((await open()).settings).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it.each(readdirSync(goldenFolders))(
    'of %s stay as they are when nothing changes',
    async (name) => {
      const kept = await readFile(join(goldenData(join(goldenFolders, name)), 'settings.json'));
      await writeFile(file(), kept);
      const keeper = await open();
      if (keeper.windowPlace !== null) keeper.placeWindow({ ...keeper.windowPlace });
      keeper.change({ theme: 'dark' });
      keeper.flush();
      expect(await readdir(folder)).toEqual(['settings.json']);
      expect(await readFile(file())).toEqual(kept);
    },
  );

  it.each(['null', '5', '"text"', '[]'])(
    'are the usual ones when the file holds %s',
    async (text) => {
      await writeFile(file(), text);
      const keeper = await open();
      expect(keeper.settings).toEqual(defaultSettings);
    },
  );

  it.each(['', '{"settings":', '\u0000\u0000'])(
    'in a damaged file are set aside, told of, and begun anew: %j',
    async (text) => {
      await writeFile(file(), text);
      const keeper = await open();
      expect(keeper.settings).toEqual(defaultSettings);
      const path = keeper.notice?.path ?? '';
      expect(path).toMatch(/settings\.json\.set-aside-/);
      expect(await readFile(path, 'utf8')).toBe(text);
      keeper.change({ theme: 'light' });
      keeper.flush();
      expect((await open()).settings.theme).toBe('light');
    },
  );

  it('of a newer version are set aside untouched, and told apart from damaged ones', async () => {
    const text = JSON.stringify({ version: 99, settings: { theme: 'sepia' } });
    await writeFile(file(), text);
    const keeper = await open();
    expect(keeper.settings).toEqual(defaultSettings);
    expect(keeper.notice?.title).toEqual(message('notice.settingsNewer'));
    keeper.change({ theme: 'light' });
    keeper.flush();
    expect(await readFile(keeper.notice?.path ?? '', 'utf8')).toBe(text);
    expect((await open()).settings.theme).toBe('light');
  });

  it.each(readdirSync(goldenFolders))('of %s open without a notice', async (name) => {
    const kept = await readFile(join(goldenData(join(goldenFolders, name)), 'settings.json'));
    await writeFile(file(), kept);
    const keeper = await open();
    expect(keeper.notice).toBeNull();
    expect(keeper.settings).toMatchObject({
      theme: 'dark',
      zoomFactor: 1.25,
      tabs: { failoverGroup: 'sequence', recordingServer: 'devices' },
      tables: { coverage: { hiddenColumns: ['devices'] } },
      view: 'coverage',
      personName: 'Kim Ångström',
    });
    expect(keeper.settings.expandedNodes).toHaveLength(3);
    expect(keeper.windowPlace).toMatchObject({ width: 1300 });
  });

  it('that cannot be read are left alone', async () => {
    const keeper = await open();
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file where the folder should be');
    const blocked = await open();
    expect(blocked.notice?.title).toEqual(message('notice.settingsNotKept'));
    blocked.change({ theme: 'light' });
    blocked.flush();
    keeper.change({ theme: 'light' });
    expect(() => {
      keeper.flush();
    }).not.toThrow();
    expect(await readFile(folder, 'utf8')).toBe('a file where the folder should be');
  });

  it('leave no temporary files of a client that was killed', async () => {
    await writeFile(`${file()}.tmp-1234567890abcdef`, 'half');
    await open();
    expect(await readdir(folder)).toEqual([]);
  });
});
