import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { uncovered, type RuntimeState } from '../../shared/failover/runtime-state';
import { message } from '../../shared/messages/message';
import { useSite } from '../state/hooks';
import { say, textOf } from '../kit/say';
import { LiveText } from '../kit/visually-hidden';

/** So many of those that wait uncovered are named. */
const NAMED = 5;

const useStyles = makeStyles({
  waiting: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
  sign: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

/** Which moment is shown, and what waits uncovered at it. */
export function MomentSummary({
  moment,
  shown,
  total,
  refused,
  onSelect,
}: {
  readonly moment: RuntimeState;
  /** So many of `total` events have happened. */
  readonly shown: number;
  readonly total: number;
  /** How many events cannot happen where they stand. */
  readonly refused: number;
  /** Shows the details of the server with this id. */
  readonly onSelect: (server: string) => void;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const waiting = uncovered(moment);
  const summary = message('whatIf.moment', {
    total,
    shown,
    down: moment.failed.size,
    takenOver: moment.takenOver.size,
    refused,
  });
  return (
    <>
      <div>{textOf(summary)}</div>
      <div className={styles.waiting}>
        {waiting.length === 0 ? (
          say('whatIf.moment.covered')
        ) : (
          <>
            <ErrorCircle16Filled className={styles.sign} aria-hidden />
            {say('whatIf.moment.uncovered', { count: waiting.length })}
            {waiting.slice(0, NAMED).map((id) => (
              <Link
                key={id}
                inline
                onClick={() => {
                  onSelect(id);
                }}
              >
                {site.recordingServers[id]?.name ?? say('simulation.removedServer.alone')}
              </Link>
            ))}
            {waiting.length > NAMED && say('whatIf.moment.more', { count: waiting.length - NAMED })}
          </>
        )}
      </div>
      <LiveText>
        {say('whatIf.moment.spoken', { moment: summary, uncovered: waiting.length })}
      </LiveText>
    </>
  );
}
