import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS}`,
    minWidth: 0,
    flexShrink: 0,
  },
  icon: {
    flexShrink: 0,
    width: '28px',
    height: '28px',
    marginTop: '2px',
    color: tokens.colorBrandForeground1,
  },
  words: { minWidth: 0, flexGrow: 1 },
  name: {
    display: 'block',
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  state: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What is shown: its sign, its name, and what there is to say about it in one line. */
export function PageHeader({
  icon: Icon,
  name,
  state,
}: {
  readonly icon: FluentIcon;
  readonly name: string;
  readonly state: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Subtitle1 as="h1" className={styles.name} title={name}>
          {name}
        </Subtitle1>
        <div className={styles.state}>{state}</div>
      </div>
    </header>
  );
}
