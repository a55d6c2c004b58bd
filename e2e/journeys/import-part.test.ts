import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../app/test';
import { writeExport } from '../exports/write-export';
import { openSample } from '../verbs/open-sample';
import { pressUndo } from '../verbs/press-undo';
import { siteOf } from '../verbs/site-of';
import { startImport } from '../verbs/start-import';

const airport = join(import.meta.dirname, '../../assets/samples/airport');

interface Answer {
  readonly array: readonly Readonly<Record<string, unknown>>[];
}

/** The failover recording servers of the sample as a tool writes them that cuts objects off. */
async function cutOffRecorders(description: string): Promise<Answer> {
  const file = join(airport, 'failoverRecorders.json');
  const { array } = JSON.parse(await readFile(file, 'utf8')) as Answer;
  return {
    array: array.map((recorder) => ({
      ...recorder,
      description,
      relations: '@{parent=; self=}',
    })),
  };
}

test('a part of an export changes only what it states', async ({ client }) => {
  const { page, files } = client;
  await openSample(page);
  const before = await siteOf(page);
  const part = await writeExport(join(files, 'part'), {
    'failoverRecorders.json': await cutOffRecorders('In the spare room'),
  });

  const preview = await startImport(client, part);
  await expect(
    preview.getByRole('row', { name: 'Failover recording servers 11 0 11 0' }),
  ).toBeVisible();
  await expect(preview.getByRole('row', { name: 'Recording servers 0 0 0 0' })).toBeVisible();
  await expect(preview.getByRole('row', { name: 'Failover groups 0 0 0 0' })).toBeVisible();
  await preview.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(preview).toBeHidden();

  const after = await siteOf(page);
  expect(Object.values(after.failoverRecorders).map((recorder) => recorder?.description)).toEqual(
    Array.from({ length: 11 }, () => 'In the spare room'),
  );
  expect({ ...after, failoverRecorders: before.failoverRecorders }).toEqual(before);

  await pressUndo(page, 'Import Imported site');
  await expect.poll(() => siteOf(page)).toEqual(before);
});

test('the groups alone leave everything as it is', async ({ client }) => {
  const { page, files } = client;
  await openSample(page);
  const before = await siteOf(page);
  const file = join(airport, 'failoverGroups.json');
  const part = await writeExport(join(files, 'part'), {
    'failoverGroups.json': await readFile(file, 'utf8'),
  });
  const preview = await startImport(client, part);
  await expect(preview.getByRole('row', { name: 'Failover groups 3 0 0 3' })).toBeVisible();
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await expect(preview).toBeHidden();
  expect(await siteOf(page)).toEqual(before);
});
