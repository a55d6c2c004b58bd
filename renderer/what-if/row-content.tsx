import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { say } from '../kit/say';
import type { RowContent } from '../kit/tree/tree-row';
import { recordIcons } from '../records/record-icons';
import type { RowState } from './row-state';
import { rowName, type ServerRow } from './server-rows';
import { StateMark } from './state-mark';

/** What a row of the What-if tree shows and says. */
export function rowContent(row: ServerRow, state: RowState): RowContent {
  const name = rowName(row);
  const serves = row.kind === 'failoverRecorder' ? row.serves : null;
  return {
    label: labelOf(row, state.words),
    icon: <RowIcon row={row} />,
    order: row.kind === 'failoverRecorder' ? row.order : null,
    name: serves === null ? name : say('whatIf.row.dedicated', { name, server: serves }),
    title: name,
    state: <State state={state} />,
    peek: <Peek row={row} />,
  };
}

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    fontSize: '16px',
    color: tokens.colorNeutralForeground3,
  },
  state: { display: 'flex', overflow: 'hidden', color: tokens.colorNeutralForeground2 },
  words: { overflow: 'hidden', textOverflow: 'ellipsis' },
  peek: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground3,
    visibility: 'hidden',
    ':hover': { color: tokens.colorBrandForeground1 },
  },
});

function RowIcon({ row }: { readonly row: ServerRow }): ReactElement {
  const styles = useStyles();
  const Icon = 'record' in row ? recordIcons[row.kind] : recordIcons.recordingServers;
  return <Icon className={styles.icon} />;
}

function State({ state }: { readonly state: RowState }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.state} title={state.words}>
      {state.kind === 'server' ? (
        <StateMark {...state.of} />
      ) : (
        <span className={styles.words}>{state.words}</span>
      )}
    </span>
  );
}

function Peek({ row }: { readonly row: ServerRow }): ReactElement {
  const styles = useStyles();
  return (
    <span
      // Not a button: the arrow keys do this for the keyboard. The click gives the row the focus,
      // and with it the details; nothing else is to happen.
      data-peek
      aria-hidden
      title={say(row.level === 1 ? 'whatIf.row.peek.section' : 'whatIf.row.peek.server')}
      className={styles.peek}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <Info16Regular />
    </span>
  );
}

/** The name first, then everything that the row shows otherwise. */
function labelOf(row: ServerRow, state: string): string {
  const name = rowName(row);
  if (row.kind === 'failoverRecorder') {
    const { order, serves } = row;
    if (order !== null) return say('whatIf.row.spoken.member', { name, position: order, state });
    if (serves !== null) {
      return say('whatIf.row.spoken.hotStandby', { name, server: serves, state });
    }
  }
  return state === '' ? name : say('whatIf.row.spoken', { name, state });
}
