import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowDown16Regular,
  ArrowUp16Regular,
  Dismiss16Regular,
  ReOrderDotsVertical16Regular,
} from '@fluentui/react-icons';
import type { KeyboardEvent, ReactElement } from 'react';
import { whatIfShortcuts } from '../../shared/app-commands/local-shortcuts';
import type { SimulationStep } from '../../shared/failover/simulate';
import { say } from '../kit/say';
import { useSite } from '../state/hooks';
import { DropMark } from '../kit/drag/drop-mark';
import { keysInWords } from '../kit/keys';
import { useDragRow } from '../kit/drag/use-drag-row';
import type { RowDrag } from '../kit/drag/use-row-drops';
import { eventWords } from '../records/event-words';
import { StepOutcome } from './step-outcome';

const useStyles = makeStyles({
  step: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    boxSizing: 'border-box',
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
  dragging: { opacity: 0.5 },
  handle: {
    display: 'flex',
    paddingTop: '5px',
    color: tokens.colorNeutralForeground3,
    cursor: 'grab',
  },
  words: { minWidth: 0 },
  event: {
    justifyContent: 'flex-start',
    maxWidth: '100%',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  toCome: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  actions: { display: 'flex', alignItems: 'flex-start' },
});

/** What a person can do with the event of a step. */
export interface StepActions {
  /** Shows the moment after it. */
  readonly onJump: () => void;
  /** Lets it happen one place earlier or later. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/** One event of the timeline with what came of it. */
export function TimelineStep({
  step,
  eventKey,
  offset,
  setSize,
  phase,
  waiting,
  reachable,
  drag,
  measure,
  onJump,
  onMove,
  onRemove,
  onKeyDown,
  onFocus,
}: StepActions & {
  readonly step: SimulationStep;
  readonly eventKey: string;
  /** From the top of the list, in pixels. */
  readonly offset: number;
  readonly setSize: number;
  /** Whether it is the last that has happened in what is shown, or has yet to. */
  readonly phase: 'past' | 'current' | 'toCome';
  /** How many recording servers are uncovered after it. */
  readonly waiting: number;
  /** Whether Tab reaches this step; one of the timeline at a time. */
  readonly reachable: boolean;
  readonly drag: RowDrag;
  readonly measure: (element: Element | null) => void;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const { rowRef, dragging, drop } = useDragRow<HTMLLIElement>(drag, eventKey);
  const { index } = step;
  const event = eventWords(site, step.event);
  const { move, remove } = whatIfShortcuts;
  const tabIndex = reachable ? 0 : -1;
  return (
    <li
      ref={(element) => {
        rowRef.current = element;
        measure(element);
      }}
      data-index={index}
      data-key={eventKey}
      aria-posinset={index + 1}
      aria-setsize={setSize}
      {...(phase === 'current' ? { 'aria-current': 'step' as const } : {})}
      className={mergeClasses(
        styles.step,
        phase === 'current' && styles.current,
        dragging && styles.dragging,
      )}
      style={{ transform: `translateY(${String(offset)}px)` }}
      onFocus={onFocus}
    >
      <span className={styles.handle} aria-hidden title={say('whatIf.step.drag')}>
        <ReOrderDotsVertical16Regular />
      </span>
      <div className={styles.words}>
        <Button
          appearance="transparent"
          size="small"
          data-row={index}
          tabIndex={tabIndex}
          className={mergeClasses(styles.event, phase === 'toCome' && styles.toCome)}
          onClick={onJump}
          onKeyDown={onKeyDown}
        >
          {say(phase === 'toCome' ? 'whatIf.step.toCome' : 'whatIf.step', {
            place: index + 1,
            event,
          })}
        </Button>
        <StepOutcome step={step} waiting={waiting} full={phase === 'current'} />
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUp16Regular />}
          tabIndex={tabIndex}
          aria-label={say('whatIf.step.earlier', { event })}
          title={say('whatIf.step.earlier.hint', { keys: keysInWords(move.keys[0]) })}
          disabledFocusable={index === 0}
          onClick={() => {
            onMove(-1);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDown16Regular />}
          tabIndex={tabIndex}
          aria-label={say('whatIf.step.later', { event })}
          title={say('whatIf.step.later.hint', { keys: keysInWords(move.keys[1]) })}
          disabledFocusable={index === setSize - 1}
          onClick={() => {
            onMove(1);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          tabIndex={tabIndex}
          aria-label={say('whatIf.step.remove', { event })}
          title={say('whatIf.step.remove.hint', { keys: keysInWords(remove.keys[0]) })}
          onClick={onRemove}
        />
      </div>
      {drop !== null && <DropMark {...drop} />}
    </li>
  );
}
