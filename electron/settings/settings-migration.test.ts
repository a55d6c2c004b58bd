import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, SETTINGS_VERSION } from '../../shared/ipc/settings';
import { forPlainNode } from '../testing/load-electron-store';
import { noLog } from '../testing/site-on-disk';
import type { SettingsKeeper } from './settings-keeper';

/** A version of the settings after the present one: the dark theme has got another name in it. */
vi.mock(import('../../shared/ipc/settings'), async (original) => {
  const { settingsVersions, SETTINGS_VERSION, ...others } = await original();
  const to = SETTINGS_VERSION + 1;
  const step = {
    to,
    up: (older: object) => ({ ...older, theme: 'theme' in older ? 'highContrast' : 'light' }),
  };
  return { ...others, settingsVersions: [...settingsVersions, step], SETTINGS_VERSION: to };
});

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

const older = SETTINGS_VERSION - 1;

describe('settings of an older version', () => {
  it.each([
    ['says so', { version: older, settings: { ...defaultSettings, theme: 'dark' } }],
    ['says nothing of it', { settings: { ...defaultSettings, theme: 'dark' } }],
  ])('are brought to the present one when the file %s', async (_, kept) => {
    const path = join(folder, 'settings.json');
    const text = JSON.stringify(kept);
    await writeFile(path, text);
    const keeper = await open();
    expect(keeper.notice).toBeNull();
    expect(keeper.settings.theme).toBe('highContrast');
    keeper.flush();
    expect(await readFile(path, 'utf8')).toBe(text);

    keeper.change({ view: 'coverage' });
    keeper.flush();
    keeper.change({ zoomFactor: 2 });
    keeper.flush();
    const copies = (await readdir(folder)).filter((name) => name !== 'settings.json');
    expect(copies).toEqual([expect.stringMatching(/^settings\.json\.settings-\d+-\d{4}-/)]);
    expect(await readFile(join(folder, copies[0] ?? ''), 'utf8')).toBe(text);
    const again = await open();
    expect(again.settings).toMatchObject({
      theme: 'highContrast',
      view: 'coverage',
      zoomFactor: 2,
    });
  });

  it('are the usual ones when there are none, and no copy is made of them', async () => {
    const keeper = await open();
    expect(keeper.settings).toEqual(defaultSettings);
    keeper.change({ view: 'coverage' });
    keeper.flush();
    expect(await readdir(folder)).toEqual(['settings.json']);
  });
});
