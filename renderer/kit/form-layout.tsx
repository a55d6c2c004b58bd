import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '640px',
    // A form in a narrow window must shrink and not widen its page.
    minWidth: 0,
  },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  heading: { padding: 0, marginBottom: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, minWidth: 0 },
  indented: {
    paddingLeft: tokens.spacingHorizontalXXL,
    // On a very narrow window the indent would cost more than it tells.
    '@media (max-width: 480px)': { paddingLeft: 0 },
  },
});

/** The fields of a tab, one under the other, no wider than is good to read. */
export function FormColumn({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <div className={styles.form}>{children}</div>;
}

/** Fields that belong together, under a heading that screen readers tell with each of them. */
export function FormSection({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <fieldset className={styles.section}>
      <legend className={styles.heading}>
        <Subtitle2>{heading}</Subtitle2>
      </legend>
      {children}
    </fieldset>
  );
}

/** Fields side by side, as far as there is room. */
export function FormRow({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <div className={styles.row}>{children}</div>;
}

/** Fields that hang on the choice above them. */
export function Indented({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <div className={mergeClasses(styles.section, styles.indented)}>{children}</div>;
}
