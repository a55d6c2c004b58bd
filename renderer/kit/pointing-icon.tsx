import { makeStyles } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  pointing: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

/**
 * An icon that points on or back as one reads. Fluent mirrors some of its icons by itself; chevrons
 * and arrows are not among them, since they may as well point to a side of the screen.
 */
export function PointingIcon({ icon: Icon }: { readonly icon: FluentIcon }): ReactElement {
  const styles = useStyles();
  return <Icon className={styles.pointing} />;
}
