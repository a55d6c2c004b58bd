import { makeStyles, tokens } from '@fluentui/react-components';
import { PlugDisconnected16Regular, ShieldDismiss16Regular } from '@fluentui/react-icons';
import { useMemo, type ReactElement } from 'react';
import { textOf } from '../kit/say';
import { WorstFinding } from '../readiness/worst-finding';
import { useAppSelector, useSite } from '../state/hooks';
import { StandInStatus } from './stand-in-status';
import { countSite } from '../records/site-counts';
import { say } from '../kit/say';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    // In a narrow window, or with a large zoom, it takes a second line rather than hide something.
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    minHeight: '26px',
    paddingInline: tokens.spacingHorizontalM,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground4,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  part: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
  },
  warning: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  last: {
    // It takes the room that there is, so that a longer one moves nothing.
    flex: '1 1 100px',
    minWidth: 0,
    textAlign: 'end',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** The line below every view: the connection, what there is, what was changed last. */
export function StatusBar(): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const counts = useMemo(() => countSite(site), [site]);
  return (
    <footer className={styles.bar} aria-label={say('shell.status')}>
      <span className={styles.part}>
        <PlugDisconnected16Regular />
        {say('shell.status.offline')}
      </span>
      <StandInStatus />
      <span>{say('count.recordingServers', { count: counts.recordingServers })}</span>
      <span>{say('count.failoverRecorders', { count: counts.failoverRecorders })}</span>
      <span>{say('count.failoverGroups', { count: counts.failoverGroups })}</span>
      <span>{say('count.devices', { count: counts.devices })}</span>
      {counts.withoutFailover > 0 ? (
        <span className={styles.part}>
          <ShieldDismiss16Regular className={styles.warning} />
          {say('shell.status.withoutFailover', { count: counts.withoutFailover })}
        </span>
      ) : null}
      <WorstFinding />
      <LastChange />
    </footer>
  );
}

/** Read out when it changes; of undo and redo their own notification is read out. */
function LastChange(): ReactElement {
  const styles = useStyles();
  const last = useAppSelector(({ siteMirror }) =>
    siteMirror.state === 'ready' ? siteMirror.last : null,
  );
  const words =
    last === null
      ? ''
      : `${last.kind === 'undo' ? 'Undone: ' : last.kind === 'redo' ? 'Redone: ' : ''}${textOf(last.label)}`;
  return (
    <span
      className={styles.last}
      role="status"
      aria-live={last?.kind === 'do' ? 'polite' : 'off'}
      title={words}
    >
      {words}
    </span>
  );
}
