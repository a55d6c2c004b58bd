import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  bar: { flexShrink: 0, marginBottom: tokens.spacingVerticalM },
});

/** What went wrong, in place, for as long as it is so. */
export function ErrorBar({
  title,
  message,
}: {
  readonly title: string;
  readonly message: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {message}
      </MessageBarBody>
    </MessageBar>
  );
}
