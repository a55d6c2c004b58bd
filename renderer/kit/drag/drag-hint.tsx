import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Input } from '@atlaskit/pragmatic-drag-and-drop/types';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Prohibited16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';

const useStyles = makeStyles({
  hint: {
    position: 'fixed',
    top: 0,
    // From here it follows the pointer, whichever way one reads.
    left: '0 /* @noflip */',
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

/** Beside the pointer during a drag: what letting go would do, or why it may not be. */
export function DragHint({
  words,
  refused,
}: {
  /** Null hides it. */
  readonly words: string | null;
  readonly refused: boolean;
}): ReactElement {
  const styles = useStyles();
  const hint = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      monitorForElements({
        onDrag: ({ location }) => {
          // Not by a render: that would draw all rows again for every pixel.
          if (hint.current !== null) follow(hint.current, location.current.input);
        },
      }),
    [],
  );
  return (
    // Always there, so that its changes are read out and its size is known.
    <div
      ref={hint}
      role="status"
      aria-live="assertive"
      className={mergeClasses(styles.hint, words === null && styles.hidden)}
    >
      {refused && <Prohibited16Regular className={styles.icon} />}
      {words}
    </div>
  );
}

function follow(hint: HTMLElement, { clientX, clientY }: Input): void {
  const { width, height } = hint.getBoundingClientRect();
  const left = Math.min(clientX + 16, window.innerWidth - width - 8);
  const top = Math.min(clientY + 20, window.innerHeight - height - 8);
  hint.style.transform = `translate(${String(Math.max(8, left))}px, ${String(Math.max(8, top))}px)`;
}
