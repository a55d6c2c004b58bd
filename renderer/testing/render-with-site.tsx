import './sizes';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, waitFor, type RenderResult } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { Provider } from 'react-redux';
import { ClientProvider } from '../state/hooks';
import { linkSite } from '../state/site-link';
import { linkSiteStatus } from '../state/site-status-link';
import { createStore, type AppStore } from '../state/store';
import { settingsRead } from '../state/settings-read';
import { createFakeClient, type FakeClient, type FakeClientOptions } from './fake-client';
import { createUser, UnseenStyles } from './unseen-styles';

/** What a test has in its hands after rendering. */
export interface Rendered extends RenderResult {
  readonly client: FakeClient;
  readonly store: AppStore;
  readonly user: UserEvent;
}

/**
 * Renders a part of the window as it stands below the shell: with the store, the theme, a fake main
 * process, and the site (`harbour` unless told otherwise) loaded.
 */
export async function renderWithSite(
  element: ReactElement,
  options: FakeClientOptions = {},
): Promise<Rendered> {
  const client = createFakeClient(options);
  const store = createStore();
  store.dispatch(settingsRead(client.settings()));
  linkSite(store, client);
  linkSiteStatus(store, client);
  await waitFor(() => {
    if (store.getState().siteMirror.state !== 'ready') throw new Error('the site is not there yet');
  });
  const user = createUser();
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactElement => (
    <Provider store={store}>
      <ClientProvider value={inAct(client)}>
        <UnseenStyles>
          <FluentProvider theme={webLightTheme}>{children}</FluentProvider>
        </UnseenStyles>
      </ClientProvider>
    </Provider>
  );
  const result = render(element, { wrapper });
  return { ...result, client: inAct(client), store, user };
}

/** What the fake main process says of itself happens outside of React's knowledge; this tells it. */
export function inAct(client: FakeClient): FakeClient {
  return {
    ...client,
    emit: (channel, payload) => {
      act(() => {
        client.emit(channel, payload);
      });
    },
    reportStatus: (report) => {
      act(() => {
        client.reportStatus(report);
      });
    },
    execute: (commands) => {
      let result: ReturnType<FakeClient['execute']> | undefined;
      act(() => {
        result = client.execute(commands);
      });
      if (result === undefined) throw new Error('act did not run its callback');
      return result;
    },
  };
}
