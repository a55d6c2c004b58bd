import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Prohibited16Regular } from '@fluentui/react-icons';
import type { ReactElement, Ref } from 'react';
import type { Drop } from './drop-destination';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly drop: Drop | null;
}

const useStyles = makeStyles({
  hint: {
    position: 'fixed',
    top: 0,
    insetInlineStart: 0,
    zIndex: 1000,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '36ch',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    pointerEvents: 'none',
  },
  hidden: { visibility: 'hidden' },
  icon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

/** Beside the pointer while something is dragged: what letting go would do, or why it may not be. */
export function DragHint({ ref, drop }: Props): ReactElement {
  const styles = useStyles();
  return (
    // Always there, so that its changes are read out and its size is known.
    <div
      ref={ref}
      role="status"
      aria-live="assertive"
      className={mergeClasses(styles.hint, drop === null && styles.hidden)}
    >
      {drop === null ? null : drop.plan.ok ? (
        wordsOf(drop.plan)
      ) : (
        <>
          <Prohibited16Regular className={styles.icon} />
          {drop.plan.reason}
        </>
      )}
    </div>
  );
}

function wordsOf({
  label,
  replaces,
}: {
  readonly label: string;
  readonly replaces: string | null;
}): string {
  return replaces === null ? label : `${label}, in place of ${replaces}`;
}
