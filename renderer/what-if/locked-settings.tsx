import { makeStyles, tokens } from '@fluentui/react-components';
import { Clock16Regular, LockClosed16Regular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import type { LockedInFailover } from '../../shared/commands/in-failover';
import { DetailHeading } from './detail-heading';

/** What a lock means for a person; the compiler asks for the words of every lock that the rules have. */
const lockWords: Readonly<Record<LockedInFailover, string>> = {
  devices: 'Devices keep their settings: no other failover support, none added or removed.',
  hardware: 'Hardware cannot be moved to another server or replaced.',
  storages: 'Storage and stream settings stay as they are.',
  multicast: 'Multicasting stays as it is (our assumption).',
  removal: 'The recording server cannot be removed (our assumption).',
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
      <DetailHeading id={headingId}>Locked until the take-over ends</DetailHeading>
      <ul className={styles.list}>
        {Object.entries(lockWords).map(([lock, words]) => (
          <li key={lock} className={styles.item}>
            <LockClosed16Regular className={styles.icon} aria-hidden />
            <span>{words}</span>
          </li>
        ))}
        <li className={styles.item}>
          <Clock16Regular className={styles.icon} aria-hidden />
          <span>
            A new database location for {standIn} is accepted, and stays pending until the take-over
            ends.
          </span>
        </li>
      </ul>
    </section>
  );
}
