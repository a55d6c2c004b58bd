import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Considered } from '../../shared/failover/select-standby';
import { useSite } from '../state/hooks';
import { originWords, outcomeWords } from '../records/event-words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  origin: { color: tokens.colorNeutralForeground2 },
});

/** Every candidate that was asked, first to last, with what came of it. */
export function ConsideredList({
  considered,
}: {
  readonly considered: readonly Considered[];
}): ReactElement | null {
  const styles = useStyles();
  const site = useSite();
  if (considered.length === 0) return null;
  return (
    <ol className={styles.list} aria-label="Asked, first to last">
      {considered.map((entry) => (
        <li key={entry.candidate.failoverRecorder.id}>
          {`${entry.candidate.failoverRecorder.name}: ${outcomeWords(site, entry)} `}
          <span className={styles.origin}>({originWords(entry)})</span>
        </li>
      ))}
    </ol>
  );
}
