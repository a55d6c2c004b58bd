import { makeStyles, tokens, useFluent } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { readingKey } from './reading-key';
import { say } from './say';

interface Props {
  /** What it makes wider or narrower, as people call it. */
  readonly label: string;
  /** The id of the element before it, as one reads. */
  readonly controls: string;
  /** In pixels. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly onResize: (width: number) => void;
}

const STEP = 16;

const useStyles = makeStyles({
  splitter: {
    position: 'relative',
    flexShrink: 0,
    width: '1px',
    backgroundColor: tokens.colorNeutralStroke2,
    cursor: 'col-resize',
    touchAction: 'none',
    // Wide enough to hit, without taking the width from the panes.
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: '-4px',
      width: '9px',
      zIndex: 1,
    },
    ':hover::before': { backgroundColor: tokens.colorNeutralStroke1Hover, opacity: 0.4 },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::before': {
      backgroundColor: tokens.colorStrokeFocus2,
      insetInlineStart: '-1px',
      width: '3px',
    },
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

/** The line between two panes: dragged, or moved with the arrow keys (Home and End: to the ends). */
export function Splitter({ label, controls, width, min, max, onResize }: Props): ReactElement {
  const styles = useStyles();
  const { dir } = useFluent();
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const resize = (next: number): void => {
    const allowed = Math.round(Math.min(max, Math.max(min, next)));
    if (allowed !== width) onResize(allowed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextWidth(readingKey(event.key, dir), width, min, max);
    if (next === null) return;
    event.preventDefault();
    resize(next);
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (drag.current === null) return;
    const right = event.clientX - drag.current.from;
    resize(drag.current.width + (dir === 'ltr' ? right : -right));
  };
  const endDrag = (): void => {
    drag.current = null;
  };
  return (
    <div
      className={styles.splitter}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={Math.round(width)}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={say('kit.splitter.width', { width: Math.round(width) })}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
    />
  );
}

function nextWidth(key: string, width: number, min: number, max: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return width - STEP;
    case 'ArrowRight':
      return width + STEP;
    case 'Home':
      return min;
    case 'End':
      return max;
    default:
      return null;
  }
}
