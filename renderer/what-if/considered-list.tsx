import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Considered } from '../../shared/failover/select-standby';
import { message } from '../../shared/messages/message';
import { RichText } from '../kit/rich-text';
import { say } from '../kit/say';
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
    <ol className={styles.list} aria-label={say('whatIf.asked')}>
      {considered.map((entry) => (
        <li key={entry.candidate.failoverRecorder.id}>
          <RichText
            said={message('whatIf.asked.candidate', {
              name: entry.candidate.failoverRecorder.name,
              outcome: outcomeWords(site, entry),
              origin: originWords(entry),
            })}
            tags={{ quiet: (children) => <span className={styles.origin}>{children}</span> }}
          />
        </li>
      ))}
    </ol>
  );
}
