import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { isEmptySite } from '../../shared/model/site';
import { AnalysisProvider } from '../state/analysis/use-analysis';
import { ImportDialog } from '../import/import-dialog';
import { DropFiles } from '../import/drop-files';
import { NoticeBars } from './notices/notice-bars';
import { Dialogs } from './dialogs';
import { CommandBar } from './command-bar';
import { ErrorBoundary } from '../kit/error-boundary';
import { watchFocus } from '../kit/focus-return';
import { useAppSelector, useSite } from '../state/hooks';
import { useReportError } from '../state/report-error';
import { RunCommandProvider } from '../state/run-command';
import { Notifications } from '../kit/notify';
import { Rail } from './rail';
import { StatusBar } from './status-bar';
import { useCloseQuestion } from './use-close-question';
import { useOfferedFiles } from './use-offered-files';
import { useReady } from './use-ready';
import { useCommandRunner, useKeysAndMenu } from './commands/use-commands';
import { views } from './views';
import { say } from '../kit/say';

const useStyles = makeStyles({
  shell: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    gridTemplateAreas: `
      "rail bar"
      "rail notices"
      "rail view"
      "status status"`,
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  rail: { gridArea: 'rail', display: 'flex', minHeight: 0 },
  bar: { gridArea: 'bar', minWidth: 0 },
  notices: { gridArea: 'notices', minWidth: 0 },
  view: { gridArea: 'view', display: 'flex', minWidth: 0, minHeight: 0 },
  status: { gridArea: 'status', minWidth: 0 },
});

/** Everything around the views, once the site is there. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const id = useAppSelector((state) => state.navigation.view);
  const view = views[id];
  const isEmpty = isEmptySite(useSite());
  const Shown = (isEmpty ? view.whenEmpty : undefined) ?? view.component;
  const run = useCommandRunner();
  const reportError = useReportError();
  useKeysAndMenu(run);
  useCloseQuestion();
  useOfferedFiles();
  useReady();
  useEffect(watchFocus, []);
  return (
    <RunCommandProvider value={run}>
      <AnalysisProvider>
        <DropFiles>
          <div className={styles.shell}>
            <div className={styles.rail}>
              <Rail />
            </div>
            <div className={styles.bar}>
              <CommandBar />
            </div>
            <div className={styles.notices}>
              <NoticeBars />
            </div>
            <main className={styles.view} aria-label={view.label}>
              <ErrorBoundary
                key={id}
                what={say('shell.view.stopped', { view: view.label })}
                onError={reportError}
              >
                <Shown />
              </ErrorBoundary>
            </main>
            <div className={styles.status}>
              <StatusBar />
            </div>
          </div>
          <Dialogs />
          <ImportDialog />
          <Notifications />
        </DropFiles>
      </AnalysisProvider>
    </RunCommandProvider>
  );
}
