import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { format } from '../shared/messages/format';
import { defaultLocale } from '../shared/messages/locale';
import { english } from '../shared/messages/en/english';
import { message } from '../shared/messages/message';
import { precompiledMessages } from './precompiled-messages';
import { projectFolder } from './project-folders';

let folder: string;
let modules: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understudy-messages-'));
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    root: projectFolder,
    plugins: [precompiledMessages()],
    build: {
      outDir: folder,
      lib: {
        entry: join(projectFolder, 'shared/messages/format.ts'),
        formats: ['es'],
        fileName: 'format',
      },
    },
  })) as readonly Rolldown.RolldownOutput[];
  modules = built
    .flatMap(({ output }) => output)
    .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function builtFormat(): Promise<typeof format> {
  const built = (await import(pathToFileURL(join(folder, 'format.js')).href)) as {
    readonly format: typeof format;
  };
  return built.format;
}

describe('the messages of a build', () => {
  it('come without a parser', () => {
    const ofMessages = modules.filter((module) => /icu-|intl-messageformat/.test(module));
    expect(ofMessages.map((module) => module.replace(/.*node_modules\//, ''))).toEqual([
      '@formatjs/icu-messageformat-parser/no-parser.js',
      'intl-messageformat/index.js',
    ]);
  });

  it('say the same as those that are parsed when they are said', async () => {
    const formatBuilt = await builtFormat();
    expect(formatBuilt(message('list.more', { count: 1200 }), defaultLocale)).toBe('1,200 more');
  });

  it('are all parsed, in whichever file of the catalogue they stand', async () => {
    const formatBuilt = await builtFormat();
    const unparsed = Object.keys(english).filter((code) => {
      try {
        formatBuilt({ code, args: {} }, defaultLocale);
        return false;
      } catch {
        return true;
      }
    });
    expect(unparsed).toEqual([]);
  });
});
