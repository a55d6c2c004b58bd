import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import { say } from './say';

interface Props {
  /** What is shown here, as people call it: "The Servers view". */
  readonly what: string;
  /** Hears of each fault, so that it reaches the log. */
  readonly onError: (error: unknown) => void;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/**
 * Keeps a fault in one part of the window from taking the rest down. The fault is told, and the
 * person can load the part again; what has been saved is safe in the main process.
 */
// React offers this to classes only.
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Failure
        what={this.props.what}
        onReload={() => {
          this.setState({ failed: false });
        }}
      />
    );
  }
}

const useStyles = makeStyles({
  failure: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    maxWidth: '60ch',
  },
});

function Failure({
  what,
  onReload,
}: {
  readonly what: string;
  readonly onReload: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.failure} role="alert">
      <Text as="h1" size={500} weight="semibold">
        {say('kit.stopped.title', { what })}
      </Text>
      <Text>{say('kit.stopped.explained')}</Text>
      <Button appearance="primary" onClick={onReload}>
        {say('kit.stopped.reload')}
      </Button>
    </div>
  );
}
