import {
  FluentProvider,
  makeStyles,
  ProgressBar,
  Button,
  Field,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { Provider } from 'react-redux';
import type { UnderstudyClient } from '../../shared/ipc/client';
import { DraftsProvider } from '../state/drafts/drafts-context';
import { ErrorBoundary } from '../kit/error-boundary';
import { ClientProvider, useAppSelector } from '../state/hooks';
import { locale } from '../kit/say';
import { Shell } from './shell';
import { reportError } from '../state/report-error';
import { mirrorLoading } from '../state/site-mirror';
import { start } from './start';
import type { AppStore } from '../state/store';
import { useTheme } from './theme';
import { trackSaving } from '../state/track-saving';
import { useIsSlow } from '../kit/use-is-slow';
import { say } from '../kit/say';

interface Props {
  readonly store: AppStore;
  readonly client: UnderstudyClient;
}

/** The whole window. */
export function App({ store, client }: Props): ReactElement {
  // Each try starts everything anew: the settings, and the site.
  const [attempt, setAttempt] = useState(1);
  useEffect(() => start(store, client), [store, client, attempt]);
  const tracked = useMemo(() => trackSaving(client, store), [client, store]);
  return (
    <Provider store={store}>
      <ClientProvider value={tracked}>
        <Themed>
          <ErrorBoundary
            what={say('shell.client')}
            onError={(error) => {
              reportError(client, error);
            }}
          >
            {/* Above the site, so that drafts outlive a site that has to be loaded anew. */}
            <DraftsProvider>
              <SiteOrWait
                onRetry={() => {
                  store.dispatch(mirrorLoading({ loaded: 0, total: 0 }));
                  setAttempt(attempt + 1);
                }}
              />
            </DraftsProvider>
          </ErrorBoundary>
        </Themed>
      </ClientProvider>
    </Provider>
  );
}

function Themed({ children }: { readonly children: ReactElement }): ReactElement {
  const theme = useTheme(useAppSelector((state) => state.preferences.theme));
  return (
    <FluentProvider theme={theme} dir={locale.direction}>
      {children}
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  middle: { display: 'grid', placeContent: 'center', height: '100vh' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    width: 'min(60ch, 90vw)',
  },
});

function SiteOrWait({ onRetry }: { readonly onRetry: () => void }): ReactElement | null {
  const ready = useAppSelector(
    ({ siteMirror, ui }) => siteMirror.state === 'ready' && ui.settingsKnown,
  );
  const failure = useAppSelector(({ siteMirror }) =>
    siteMirror.state === 'failed' ? siteMirror.message : null,
  );
  if (failure !== null) return <Failed message={failure} onRetry={onRetry} />;
  return ready ? <Shell /> : <Loading />;
}

function Loading(): ReactElement | null {
  const styles = useStyles();
  const slow = useIsSlow(true);
  const mirror = useAppSelector((state) => state.siteMirror);
  if (!slow) return null;
  const { loaded, total } = mirror.state === 'loading' ? mirror : { loaded: 1, total: 1 };
  return (
    <main className={styles.middle}>
      <Field
        className={styles.box}
        label={say('shell.loading')}
        hint={total > 1 ? say('shell.loading.part', { loaded, total }) : ''}
        validationState="none"
      >
        {total > 0 ? <ProgressBar value={loaded} max={total} /> : <ProgressBar />}
      </Field>
    </main>
  );
}

function Failed({
  message,
  onRetry,
}: {
  readonly message: string;
  readonly onRetry: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.middle}>
      <div className={styles.box} role="alert">
        <Text as="h1" size={500} weight="semibold">
          {say('shell.notLoaded')}
        </Text>
        <Text>{message}</Text>
        <Button appearance="primary" onClick={onRetry}>
          {say('shell.notLoaded.again')}
        </Button>
      </div>
    </main>
  );
}
