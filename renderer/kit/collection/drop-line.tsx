import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Edge } from './use-row-drag';

const useStyles = makeStyles({
  line: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  before: { top: 0 },
  after: { bottom: 0 },
});

/** Shows at a row, which must be positioned, where a dragged one would be put. */
export function DropLine({ edge }: { readonly edge: Edge }): ReactElement {
  const styles = useStyles();
  return <div className={mergeClasses(styles.line, styles[edge])} />;
}
