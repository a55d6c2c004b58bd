import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { english } from '../../shared/messages/en/english';
import { projectFolder } from '../project-folders';

const sources = ['shared', 'electron', 'renderer']
  .flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    ),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|messages[\\/]en[\\/]/.test(path))
  .map((path) => readFileSync(join(projectFolder, path), 'utf8'))
  .join('\n');

/** Codes that are put together: `rule.${code}.title`. */
const patterns = [...sources.matchAll(/`([a-zA-Z]+\.[\w.]*\$\{[^`]*)`/g)].map(
  ([, template = '']) =>
    new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w.]+')}$`),
);

it('has no text in the catalogue that nothing says', () => {
  // What can be counted stands ready for every view.
  const own = Object.keys(english).filter((code) => !code.startsWith('count.'));
  const unused = own.filter(
    (code) => !sources.includes(`'${code}'`) && !patterns.some((pattern) => pattern.test(code)),
  );
  expect(unused).toEqual([]);
});
