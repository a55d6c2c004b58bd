import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement } from 'react';
import type { Notice } from '../../../shared/ipc/contract';
import { say, textOf } from '../../kit/say';
import { useClient } from '../../state/hooks';

const useStyles = makeStyles({
  bars: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '30vh',
    overflow: 'auto',
    ':not(:empty)': { padding: tokens.spacingHorizontalS },
  },
  path: { overflowWrap: 'anywhere' },
});

/** What the person must know beyond the moment: files that were set aside, and why. */
export function NoticeBars(): ReactElement | null {
  const styles = useStyles();
  const notices = useNotices();
  if (notices.length === 0) return null;
  return (
    <section aria-label={say('shell.notices')}>
      <MessageBarGroup className={styles.bars}>
        {notices.map((notice) => (
          <NoticeBar key={notice.id} notice={notice} />
        ))}
      </MessageBarGroup>
    </section>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const styles = useStyles();
  const client = useClient();
  const { id, severity, path } = notice;
  const title = textOf(notice.title);
  return (
    <MessageBar intent={severity} layout="multiline">
      <MessageBarBody data-selectable>
        <MessageBarTitle>{title}</MessageBarTitle> {textOf(notice.message)}
        {path === null ? null : <div className={styles.path}>{path}</div>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say('shell.notices.dismiss', { title })}
            icon={<DismissRegular />}
            onClick={() => void client.request('notices.dismiss', { id })}
          />
        }
      >
        {path === null ? null : (
          <Button size="small" onClick={() => void client.request('notices.reveal', { id })}>
            {say('shell.notices.showInFolder')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** The notices as the main process has them. */
function useNotices(): readonly Notice[] {
  const client = useClient();
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  useEffect(() => {
    const stop = client.on('notices.changed', setNotices);
    void client.request('notices.list', {}).then((answer) => {
      if (answer.ok) setNotices(answer.value);
    });
    return stop;
  }, [client]);
  return notices;
}
