import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { failure } from '../../shared/ipc/result';
import { prose } from '../../shared/testing/in-english';
import { createFakeClient } from '../testing/fake-client';
import { renderApp } from '../testing/render-app';
import { App } from './app';
import { createStore } from '../state/store';

test('a site that cannot be loaded says why, and can be tried again', async () => {
  const client = createFakeClient();
  const sound = createFakeClient();
  client.answer('site.snapshot', () =>
    failure({ code: 'unreadable', message: prose('The disk does not answer.') }),
  );
  render(<App store={createStore()} client={client} />);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The site could not be loaded');
  expect(alert).toHaveTextContent('The disk does not answer.');
  client.answer('site.snapshot', async () => {
    const answer = await sound.request('site.snapshot', {});
    return answer;
  });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('tree', { name: 'Servers' })).toBeVisible();
});

test('shows what the person has left: the view, the open nodes, the selection', async () => {
  await renderApp({
    settings: { expandedNodes: ['servers', 'recordingServers'], selectedNode: 'recordingServers' },
  });
  expect(screen.getByRole('treeitem', { name: /^Recording Servers/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  expect(screen.getByRole('treeitem', { name: /^Failover Servers/ })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('works with its defaults when the settings cannot be read', async () => {
  const client = createFakeClient();
  client.answer('settings.read', () => failure({ code: 'internal', message: prose('Oops.') }));
  render(<App store={createStore()} client={client} />);
  expect(await screen.findByRole('tree', { name: 'Servers' })).toBeVisible();
});
