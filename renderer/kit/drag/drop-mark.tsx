import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Where a dragged row would be put: before the row under the pointer, after it, or into it. */
export type Mark = 'before' | 'after' | 'into';

const useStyles = makeStyles({
  mark: { position: 'absolute', insetInline: 0, pointerEvents: 'none' },
  line: {
    height: '3px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  before: { top: 0 },
  after: { bottom: 0 },
  frame: { insetBlock: 0, borderRadius: tokens.borderRadiusMedium },
  into: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  refused: { outline: `1px dashed ${tokens.colorStatusDangerBorder2}`, outlineOffset: '-1px' },
});

/** Shows at a row, which must be positioned, where a dragged one would be put, or that it may not be. */
export function DropMark({
  mark,
  refused,
}: {
  readonly mark: Mark;
  readonly refused: boolean;
}): ReactElement {
  const styles = useStyles();
  const look = refused
    ? mergeClasses(styles.frame, styles.refused)
    : mark === 'into'
      ? mergeClasses(styles.frame, styles.into)
      : mergeClasses(styles.line, styles[mark]);
  return <span aria-hidden className={mergeClasses(styles.mark, look)} />;
}
