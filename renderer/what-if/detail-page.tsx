import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowCounterclockwise16Regular, PlugDisconnected16Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { RecordNode } from '../state/node-ref';
import { useGoTo } from '../state/navigation/go-to';
import { say } from '../kit/say';
import { isFailure, type StateOfServer } from './server-state';
import { StateMark } from './state-mark';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  title: { minWidth: 0, margin: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  gap: { flexGrow: 1 },
});

/** What the details of any record begin with: its name, its state, and what can be done with it. */
export function DetailPage({
  node,
  name,
  state,
  onToggle,
  children,
}: {
  readonly node: RecordNode;
  readonly name: string;
  /** Left out for a group, to which nothing happens itself. */
  readonly state?: StateOfServer;
  readonly onToggle?: (state: StateOfServer) => void;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const goTo = useGoTo();
  const verb = state !== undefined && isFailure(state.next) ? 'fail' : 'recover';
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" size={400} className={styles.title} title={name}>
          {name}
        </Text>
        {state === undefined ? null : <StateMark {...state} />}
        <span className={styles.gap} />
        {state === undefined || onToggle === undefined ? null : (
          <Button
            size="small"
            icon={
              verb === 'fail' ? <PlugDisconnected16Regular /> : <ArrowCounterclockwise16Regular />
            }
            aria-label={say(`whatIf.details.${verb}.spoken`, { name })}
            onClick={() => {
              onToggle(state);
            }}
          >
            {say(`whatIf.details.${verb}`)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={say('whatIf.details.show.spoken', { name })}
          onClick={() => {
            goTo({ node });
          }}
        >
          {say('whatIf.details.show')}
        </Button>
      </div>
      {children}
    </div>
  );
}
