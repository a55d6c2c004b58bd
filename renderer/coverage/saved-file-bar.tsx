import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { say, textOf } from '../kit/say';
import { useClient } from '../state/hooks';
import type { FileSaving } from './use-save-file';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  path: { overflowWrap: 'anywhere' },
});

/** Where a file is that was written, or why it was not; until the person has read it. */
export function SavedFileBar({
  file,
  files: { saving, forget },
}: {
  readonly file: 'report' | 'diagram';
  readonly files: FileSaving;
}): ReactElement | null {
  const styles = useStyles();
  const client = useClient();
  const [notShown, setNotShown] = useState<string | null>(null);
  if (saving.state === 'idle' || saving.state === 'saving') return null;
  const saved = saving.state === 'saved' ? saving.path : null;
  return (
    <MessageBar
      intent={saved === null ? 'error' : 'success'}
      className={styles.bar}
      role={saved === null ? 'alert' : 'status'}
    >
      <MessageBarBody data-selectable>
        <MessageBarTitle>
          {say(saved === null ? `coverage.notWritten.${file}` : `coverage.written.${file}`)}
        </MessageBarTitle>
        <div className={styles.path}>{saving.state === 'saved' ? saving.path : saving.message}</div>
        {notShown}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say('coverage.written.dismiss')}
            icon={<DismissRegular />}
            onClick={forget}
          />
        }
      >
        {saved !== null && (
          <Button
            size="small"
            onClick={() => {
              void client.request('savedFile.reveal', { path: saved }).then((answer) => {
                setNotShown(answer.ok ? null : textOf(answer.error.message));
              });
            }}
          >
            {say('coverage.written.reveal')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
