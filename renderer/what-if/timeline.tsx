import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, type KeyboardEvent, type ReactElement } from 'react';
import { uncoveredAfterEach, type Simulation } from '../../shared/failover/simulate';
import { message } from '../../shared/messages/message';
import { say } from '../kit/say';
import { useAppDispatch, useAppSelector, useSite } from '../state/hooks';
import { paneAttribute } from '../kit/focus-next-pane';
import { useListDrag } from '../kit/drag/use-list-drag';
import { targetOfKey, useVirtualRows } from '../kit/collection/use-virtual-rows';
import { eventWords } from '../records/event-words';
import { TimelineStep } from './timeline-step';
import { eventMoved, eventRemoved, stepped } from '../state/what-if-slice';

/** In pixels, before a step has been measured. */
const USUAL_HEIGHT = 60;

const STEPS_PER_PAGE = 5;

const useStyles = makeStyles({
  scroll: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: '140px',
    overflow: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  empty: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/**
 * The events in their order, with what came of each. Arrows, Home and End go from step to step,
 * Enter shows the moment after one, Ctrl+Shift+arrows and a drag move it, Delete removes it.
 */
export function Timeline({
  simulation,
  onSelect,
}: {
  readonly simulation: Simulation;
  /** Shows the details of the server with this id. */
  readonly onSelect: (server: string) => void;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const dispatch = useAppDispatch();
  const { events, shown } = useAppSelector((state) => state.whatIf);
  const waiting = useMemo(() => uncoveredAfterEach(simulation), [simulation]);
  const keys = useMemo(() => events.map(({ key }) => String(key)), [events]);
  const rows = useVirtualRows(keys, USUAL_HEIGHT);
  const { scrollRef, virtualizer, active, moveTo, setActive, follow } = rows;
  const { steps } = simulation;
  const current = keys[shown - 1];
  // Stepping goes along with what is shown.
  useEffect(() => {
    if (current !== undefined) setActive(current);
  }, [current, setActive]);

  const move = (index: number, to: number): void => {
    const event = events[index];
    if (event === undefined) return;
    const label = message('whatIf.edit.move', { event: eventWords(site, event.event) });
    dispatch(eventMoved({ index, to, label }));
    setActive(String(event.key));
  };
  const remove = (index: number): void => {
    const event = events[index];
    if (event === undefined) return;
    // The focus goes to what comes into its place.
    moveTo(index + 1 < events.length ? index + 1 : index - 1);
    const label = message('whatIf.edit.remove', { event: eventWords(site, event.event) });
    dispatch(eventRemoved({ index, label }));
  };
  const drag = useListDrag('timelineEvent', scrollRef, keys, (dragged, to) => {
    move(keys.indexOf(dragged), to);
  });
  const onKeyDown = (index: number, event: KeyboardEvent): void => {
    const command = event.ctrlKey || event.metaKey;
    const target = targetOfKey(event.key, index, keys.length, STEPS_PER_PAGE);
    if (command && event.shiftKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const to = index + (event.key === 'ArrowUp' ? -1 : 1);
      if (to < 0 || to >= keys.length) return;
      move(index, to);
      follow(String(events[index]?.key));
    } else if (command || event.altKey) {
      return;
    } else if (target !== null) {
      moveTo(target);
    } else if (event.key === 'Delete') {
      remove(index);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div ref={scrollRef} className={styles.scroll} {...{ [paneAttribute]: 'timeline' }}>
      {steps.length === 0 ? (
        <p className={styles.empty}>{say('whatIf.timeline.empty')}</p>
      ) : (
        <ol
          className={styles.list}
          aria-label={say('whatIf.timeline')}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const step = steps[index];
            const key = keys[index];
            if (step === undefined || key === undefined) return null;
            return (
              <TimelineStep
                key={key}
                step={step}
                eventKey={key}
                offset={start}
                setSize={steps.length}
                phase={index === shown - 1 ? 'current' : index < shown ? 'past' : 'toCome'}
                waiting={waiting[index] ?? 0}
                reachable={index === active}
                drag={drag}
                measure={virtualizer.measureElement}
                onJump={() => {
                  dispatch(stepped(index + 1));
                  onSelect(step.event.server);
                }}
                onMove={(by) => {
                  move(index, index + by);
                }}
                onRemove={() => {
                  remove(index);
                }}
                onKeyDown={(event) => {
                  onKeyDown(index, event);
                }}
                onFocus={() => {
                  setActive(key);
                }}
              />
            );
          })}
        </ol>
      )}
    </div>
  );
}
