import { makeStyles, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { PageHeader } from './page-header';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    height: '100%',
    minHeight: 0,
    minWidth: 0,
    overflow: 'auto',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXL}`,
    minWidth: 0,
  },
});

/** The page of a node that has no tabs. */
export function OverviewPage({
  icon,
  name,
  state,
  children,
}: {
  readonly icon: FluentIcon;
  readonly name: string;
  readonly state: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <PageHeader icon={icon} name={name} state={state} />
      <div className={styles.body}>{children}</div>
    </div>
  );
}
