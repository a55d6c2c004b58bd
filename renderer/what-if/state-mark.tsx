import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowSwap16Regular,
  CheckmarkCircle16Regular,
  Circle16Regular,
  ErrorCircle16Filled,
  PlugDisconnected16Regular,
  Prohibited16Regular,
  ShieldCheckmark16Filled,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ServerState, StateOfServer } from './server-state';

const icons: Readonly<Record<ServerState, FluentIcon>> = {
  running: Circle16Regular,
  covered: ShieldCheckmark16Filled,
  uncovered: ErrorCircle16Filled,
  ready: CheckmarkCircle16Regular,
  standingIn: ArrowSwap16Regular,
  unreachable: PlugDisconnected16Regular,
  disabled: Prohibited16Regular,
};

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: '16px',
    maxWidth: '100%',
    overflow: 'hidden',
  },
  icon: { flexShrink: 0 },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  running: { color: tokens.colorNeutralForeground3 },
  ready: { color: tokens.colorNeutralForeground3 },
  disabled: { color: tokens.colorNeutralForeground3 },
  covered: { color: tokens.colorStatusSuccessForeground1 },
  standingIn: { color: tokens.colorBrandForeground1 },
  unreachable: { color: tokens.colorStatusWarningForeground1 },
  uncovered: { color: tokens.colorStatusDangerForeground1 },
  loud: { fontWeight: tokens.fontWeightSemibold },
});

/** How a server is, as a shape and in words, never by colour alone. */
export function StateMark({ state, words }: Pick<StateOfServer, 'state' | 'words'>): ReactElement {
  const styles = useStyles();
  const Icon = icons[state];
  return (
    <span className={mergeClasses(styles.mark, styles[state])}>
      <Icon aria-hidden className={styles.icon} />
      <span className={mergeClasses(styles.words, state === 'uncovered' && styles.loud)}>
        {words}
      </span>
    </span>
  );
}
