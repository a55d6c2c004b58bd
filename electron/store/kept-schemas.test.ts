import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenSchemas, presentGoldenFolder } from '../testing/golden-folder';
import { keptSchemas } from '../testing/kept-schemas';

const whatToDo = [
  `What is kept is no longer what ${basename(presentGoldenFolder)} keeps, and people have such files.`,
  'Add a step beside the schema that has changed (its `…Versions`): that raises the version.',
  'Then run `npm run golden-folder` and commit the folder that it adds.',
].join('\n');

describe('what is kept', () => {
  it('has the schemas of its version', () => {
    const path = goldenSchemas(presentGoldenFolder);
    expect(keptSchemas(), whatToDo).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  });
});
