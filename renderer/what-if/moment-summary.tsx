import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { uncovered, type RuntimeState } from '../../shared/failover/runtime-state';
import { useSite } from '../state/hooks';
import { countOf, inDigits } from '../kit/numbers-and-lists';
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
  const words = [
    total === 0 ? 'Nothing has happened yet' : `Step ${inDigits(shown)} of ${inDigits(total)}`,
    `${countOf(moment.failed.size, 'recording server')} down, ${inDigits(moment.takenOver.size)} taken over`,
    ...(refused === 0 ? [] : [`${countOf(refused, 'event')} cannot happen`]),
  ].join(' · ');
  return (
    <>
      <div>{words}</div>
      <div className={styles.waiting}>
        {waiting.length === 0 ? (
          'Nothing waits uncovered.'
        ) : (
          <>
            <ErrorCircle16Filled className={styles.sign} aria-hidden />
            {`${inDigits(waiting.length)} uncovered:`}
            {waiting.slice(0, NAMED).map((id) => (
              <Link
                key={id}
                inline
                onClick={() => {
                  onSelect(id);
                }}
              >
                {site.recordingServers[id]?.name ?? 'A removed server'}
              </Link>
            ))}
            {waiting.length > NAMED && `and ${inDigits(waiting.length - NAMED)} more`}
          </>
        )}
      </div>
      <LiveText>{`${words}, ${inDigits(waiting.length)} uncovered`}</LiveText>
    </>
  );
}
