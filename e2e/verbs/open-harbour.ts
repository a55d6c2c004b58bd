import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { harbour } from '../../shared/testing/sites';
import type { Client } from '../app/client';
import { exportOf } from '../exports/export-of';
import { writeExport } from '../exports/write-export';
import { answerOpenDialog } from './answer-open-dialog';
import { request } from './request';
import { treeItem } from './tree-item';

/** Brings in the small site `harbour` from an export of it, past the dialogs. */
export async function openHarbour(client: Client): Promise<void> {
  const { app, page, files } = client;
  await answerOpenDialog(app, await writeExport(join(files, 'harbour'), exportOf(harbour)));
  const job = randomUUID();
  const source = { kind: 'dialog', expect: 'export' } as const;
  expect(await request(page, 'import.start', { job, source })).toMatchObject({ ok: true });
  expect(await request(page, 'import.commit', { job, mode: 'merge' })).toMatchObject({ ok: true });
  await expect(treeItem(page, 'Recording Servers')).toBeVisible();
}
