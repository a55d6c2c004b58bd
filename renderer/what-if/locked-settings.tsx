import { makeStyles, tokens } from '@fluentui/react-components';
import { Clock16Regular, LockClosed16Regular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import type { LockedInFailover } from '../../shared/commands/in-failover';
import { say } from '../kit/say';
import { DetailHeading } from './detail-heading';

/** What a lock means for a person; the compiler asks for the words of every lock that the rules have. */
const lockWords: Readonly<Record<LockedInFailover, string>> = {
  devices: say('whatIf.locked.devices'),
  hardware: say('whatIf.locked.hardware'),
  storages: say('whatIf.locked.storages'),
  multicast: say('whatIf.locked.multicast'),
  removal: say('whatIf.locked.removal'),
};

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, paddingBlock: '1px' },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
});

/** What cannot be changed while a recording server has been taken over, and what has to wait. */
export function LockedSettings({ standIn }: { readonly standIn: string }): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <DetailHeading id={headingId}>{say('whatIf.locked')}</DetailHeading>
      <ul className={styles.list}>
        {Object.entries(lockWords).map(([lock, words]) => (
          <li key={lock} className={styles.item}>
            <LockClosed16Regular className={styles.icon} aria-hidden />
            <span>{words}</span>
          </li>
        ))}
        <li className={styles.item}>
          <Clock16Regular className={styles.icon} aria-hidden />
          <span>{say('whatIf.locked.pending', { failoverRecorder: standIn })}</span>
        </li>
      </ul>
    </section>
  );
}
