import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSite } from '../state/hooks';
import { nodeName, type NodeRef } from '../state/node-ref';
import { useGoTo } from '../state/navigation/go-to';

const useStyles = makeStyles({
  link: {
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    // An inline block that hides its overflow stands on its lower edge, not on its baseline.
    verticalAlign: 'bottom',
    lineHeight: 'inherit',
  },
});

/** The name of another node; clicking it goes there. */
export function NodeLink({
  node,
  tabStop = true,
}: {
  readonly node: NodeRef;
  /** False in a row of a table, where Enter on the row goes there. */
  readonly tabStop?: boolean;
}): ReactElement {
  const styles = useStyles();
  const name = nodeName(useSite(), node);
  const goTo = useGoTo();
  return (
    <Link
      {...(tabStop ? { inline: true } : { tabIndex: -1 })}
      className={styles.link}
      title={name}
      onClick={() => {
        goTo({ node });
      }}
    >
      {name}
    </Link>
  );
}
