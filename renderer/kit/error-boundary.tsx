import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import type { UnderstudyClient } from '../../shared/ipc/client';
import { useClient } from '../state/hooks';
import { reportError } from './report-error';

interface Props {
  /** What is shown here, as people call it: "The Servers view". */
  readonly what: string;
  readonly children: ReactNode;
}

/**
 * Keeps a fault in one part of the window from taking the rest down. The fault is logged, and the
 * person can load the part again; what has been saved is safe in the main process.
 */
export function ErrorBoundary({ what, children }: Props): ReactElement {
  const client = useClient();
  return (
    <Boundary what={what} client={client}>
      {children}
    </Boundary>
  );
}

interface State {
  readonly failed: boolean;
}

// React offers this to classes only.
class Boundary extends Component<Props & { readonly client: UnderstudyClient }, State> {
  override readonly state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    reportError(this.props.client, error);
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
        {what} has stopped working
      </Text>
      <Text>
        This is a fault of the program and has been written to its log. Everything you have saved is
        safe; what was typed and not saved here may be lost.
      </Text>
      <Button appearance="primary" onClick={onReload}>
        Load it again
      </Button>
    </div>
  );
}
