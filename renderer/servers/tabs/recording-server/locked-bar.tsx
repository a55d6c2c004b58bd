import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { LockedInFailover } from '../../../../shared/commands/in-failover';
import type { TakeOver } from '../../../../shared/model/status-report';
import { say } from '../../../kit/say';
import { useSite } from '../../../state/hooks';
import { nodeName } from '../../../state/node-ref';

const useStyles = makeStyles({
  bar: { flexShrink: 0, marginBottom: tokens.spacingVerticalM },
});

/** The locks that stand on a tab of their own. */
type LockedTab = Extract<LockedInFailover, 'devices' | 'multicast'>;

/** Says on a tab why nothing can be changed there; nothing while nobody has taken over. */
export function LockedBar({
  lock,
  takeOver,
}: {
  readonly lock: LockedTab;
  readonly takeOver: TakeOver | null;
}): ReactElement | null {
  const styles = useStyles();
  const site = useSite();
  if (takeOver === null) return null;
  const recordingServer = nodeName(site, { kind: 'recordingServer', id: takeOver.recordingServer });
  const failoverRecorder = nodeName(site, {
    kind: 'failoverRecorder',
    id: takeOver.failoverRecorder,
  });
  return (
    <MessageBar
      intent="info"
      layout="multiline"
      className={styles.bar}
      icon={<LockClosedRegular />}
    >
      <MessageBarBody>
        <MessageBarTitle>{say('status.locked.title')}</MessageBarTitle>
        {say(`status.locked.${lock}`, { recordingServer, failoverRecorder })}
      </MessageBarBody>
    </MessageBar>
  );
}
