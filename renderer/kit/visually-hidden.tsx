import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for screen readers only, where a sign stands for people who see. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <span className={styles.hidden}>{children}</span>;
}

/** Says its text when it changes. It must be there before its first text is. */
export function LiveText({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" className={styles.hidden}>
      {children}
    </div>
  );
}
