import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({ heading: { display: 'block', margin: 0 } });

/** The heading of a part of a page; name its section by `id` with `aria-labelledby`. */
export function SectionHeading({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" id={id} className={styles.heading}>
      {children}
    </Subtitle2>
  );
}
