import { makeStyles, tokens } from '@fluentui/react-components';
import { Clock16Regular, QuestionCircle16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { FailoverRecorder } from '../../../../shared/model/failover-recorder';
import { databasePathState, standInOf } from '../../../../shared/model/status-report';
import { say } from '../../../kit/say';
import { useSite } from '../../../state/hooks';
import { nodeName } from '../../../state/node-ref';
import { useStatusReport } from '../../../state/use-site-status';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0 },
});

/** What stands under the database location: what it is for, and whether it is in use already. */
export function DatabaseLocationHint({
  recorder,
}: {
  readonly recorder: FailoverRecorder;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const report = useStatusReport();
  const state = databasePathState(recorder, report);
  const standIn = standInOf(report, recorder.id);
  const { name } = recorder;
  const recordingServer =
    standIn === null
      ? ''
      : nodeName(site, { kind: 'recordingServer', id: standIn.recordingServer });
  return (
    <>
      {state.kind === 'pending' && (
        <span className={styles.state}>
          <Clock16Regular className={styles.icon} aria-hidden />
          {say('status.path.pending', { name, recordingServer, inUse: state.inUse })}
        </span>
      )}
      {state.kind === 'notKnown' && (
        <span className={styles.state}>
          <QuestionCircle16Regular className={styles.icon} aria-hidden />
          {say('status.path.notKnown', { name, recordingServer })}
        </span>
      )}
      {say('servers.info.databasePath.hint')}
    </>
  );
}
