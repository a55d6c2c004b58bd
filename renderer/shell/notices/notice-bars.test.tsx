import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Notice } from '../../../shared/ipc/contract';
import { prose } from '../../../shared/testing/in-english';
import { renderWithSite } from '../../testing/render-with-site';
import { NoticeBars } from './notice-bars';

const setAside: Notice = {
  id: 'one',
  severity: 'warning',
  title: prose('The site file was damaged'),
  message: prose('It was set aside.'),
  path: '/home/kim/site.json.set-aside',
};

test('a notice stays until it is dismissed, and leads to its file', async () => {
  const { user, client } = await renderWithSite(<NoticeBars />, { notices: [setAside] });
  expect(await screen.findByText('The site file was damaged')).toBeVisible();
  expect(screen.getByText('/home/kim/site.json.set-aside')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show in folder' }));
  expect(client.requestsTo('notices.reveal')).toEqual([{ id: 'one' }]);
  await user.click(screen.getByRole('button', { name: 'Dismiss: The site file was damaged' }));
  await waitFor(() => {
    expect(screen.queryByText('The site file was damaged')).toBeNull();
  });
});

test('a notice that comes later shows too; one without a file has nothing to show', async () => {
  const first: Notice = { ...setAside, id: 'first', title: prose('A second copy was started') };
  const { client } = await renderWithSite(<NoticeBars />, { notices: [first] });
  await screen.findByText('A second copy was started');
  client.emit('notices.changed', [{ ...setAside, path: null }]);
  expect(await screen.findByText('The site file was damaged')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Show in folder' })).toBeNull();
});
