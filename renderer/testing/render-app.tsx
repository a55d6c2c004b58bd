import './sizes';
import { render, screen } from '@testing-library/react';
import { App } from '../shell/app';
import { createStore } from '../state/store';
import { createFakeClient, type FakeClientOptions } from './fake-client';
import { inAct, type Rendered } from './render-with-site';
import { createUser, UnseenStyles } from './unseen-styles';

/** Renders the whole window with a fake main process, and waits until the site is on screen. */
export async function renderApp(options: FakeClientOptions = {}): Promise<Rendered> {
  const client = createFakeClient(options);
  const store = createStore();
  const user = createUser();
  const result = render(<App store={store} client={client} />, { wrapper: UnseenStyles });
  await screen.findByRole('contentinfo');
  return { ...result, client: inAct(client), store, user };
}
