import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aFailoverRecorder, failoverRecorderIdOf } from '../../../shared/testing/records';
import { harbour } from '../../../shared/testing/sites';
import { renderNode } from '../../testing/render-node';

const id = failoverRecorderIdOf(1);
const node = { kind: 'failoverRecorder', id } as const;
const rights = 'The service account may read and write RecorderConfig.xml';

it('ticks an item at once in the name last signed with, and opens it again', async () => {
  const { user, client } = await renderNode(node, { tab: 'preparation' });
  const box = await screen.findByRole('checkbox', { name: rights });
  await user.click(box);
  // Nobody has signed yet: it asks.
  const dialog = await screen.findByRole('dialog', { name: 'Checked on FRS-01' });
  await user.click(within(dialog).getByRole('button', { name: 'Tick' }));
  expect(within(dialog).getByText('Enter your name.')).toBeVisible();
  await user.type(within(dialog).getByRole('textbox', { name: 'Your name' }), 'Ada');
  await user.click(within(dialog).getByRole('button', { name: 'Tick' }));
  await waitFor(() => {
    expect(box).toBeChecked();
  });
  await user.click(screen.getByRole('checkbox', { name: 'It runs on a computer of its own' }));
  expect(await screen.findByText('2 of 4 checked')).toBeVisible();
  expect(client.site().preparations[id]?.ticks).toMatchObject({
    recorderConfigAccess: { by: 'Ada' },
    ownComputer: { by: 'Ada' },
  });
  await user.click(box);
  expect(await screen.findByText('1 of 4 checked')).toBeVisible();
});

it('lets the date and the note of a tick be changed, but not into the future', async () => {
  const tick = { by: 'Ada', at: '2026-05-01T12:00:00Z', note: '' };
  const { user, client } = await renderNode(node, {
    tab: 'preparation',
    site: { ...harbour, preparations: { [id]: { id, ticks: { recorderConfigAccess: tick } } } },
  });
  expect(await screen.findByText('Ada, 1 May 2026')).toBeVisible();
  await user.click(screen.getByRole('button', { name: `Edit “${rights}”` }));
  const dialog = await screen.findByRole('dialog');
  const date = within(dialog).getByLabelText(/^Date/);
  await user.clear(date);
  await user.type(date, '2999-01-01');
  await user.type(within(dialog).getByRole('textbox', { name: 'Note' }), 'as a domain user');
  await user.click(within(dialog).getByRole('button', { name: 'Change' }));
  expect(within(dialog).getByText('The date must not be in the future.')).toBeVisible();
  await user.clear(date);
  await user.type(date, '2026-04-30');
  await user.click(within(dialog).getByRole('button', { name: 'Change' }));
  expect(await screen.findByText('Ada, 30 Apr 2026')).toBeVisible();
  expect(client.site().preparations[id]?.ticks.recorderConfigAccess?.note).toBe('as a domain user');
});

it('says what speaks against an item from here', async () => {
  const shared = { ...aFailoverRecorder(2), hostName: 'FRS01' };
  await renderNode(node, {
    tab: 'preparation',
    site: { ...harbour, failoverRecorders: { ...harbour.failoverRecorders, [shared.id]: shared } },
  });
  expect(
    await screen.findByText('FRS-02 has the same host name, frs01.example.com.'),
  ).toBeVisible();
});
