import { makeStyles, Subtitle2, tokens, Toolbar, ToolbarButton } from '@fluentui/react-components';
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  Broom20Regular,
  ChevronLeft20Regular,
  ChevronRight20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useAppDispatch, useAppSelector } from '../state/hooks';
import { whatIfShortcuts } from '../../shared/app-commands/local-shortcuts';
import { say } from '../kit/say';
import { keysInWords } from '../kit/keys';
import { PointingIcon } from '../kit/pointing-icon';
import { madeAgain, startedOver, stepped, takenBack } from '../state/what-if-slice';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexShrink: 0,
    minHeight: '24px',
  },
  heading: { margin: 0, paddingInlineEnd: tokens.spacingHorizontalS },
  toolbar: { padding: 0, flexWrap: 'wrap' },
});

/** Goes through the timeline step by step, and takes edits of it back. */
export function TimelineBar({ headingId }: { readonly headingId: string }): ReactElement {
  const styles = useStyles();
  const { step, takeBack, makeAgain } = whatIfShortcuts;
  const dispatch = useAppDispatch();
  const { events, shown, past, future } = useAppSelector((state) => state.whatIf);
  const last = past.at(-1)?.label;
  const next = future.at(-1)?.label;
  return (
    <div className={styles.bar}>
      <Subtitle2 as="h2" id={headingId} className={styles.heading}>
        {say('whatIf.timeline')}
      </Subtitle2>
      <Toolbar size="small" aria-label={say('whatIf.timeline')} className={styles.toolbar}>
        <ToolbarButton
          icon={<PointingIcon icon={ChevronLeft20Regular} />}
          aria-label={say('whatIf.timeline.back')}
          title={say('whatIf.timeline.back.hint', { keys: keysInWords(step.keys[0]) })}
          disabledFocusable={shown === 0}
          onClick={() => {
            dispatch(stepped(shown - 1));
          }}
        />
        <ToolbarButton
          icon={<PointingIcon icon={ChevronRight20Regular} />}
          aria-label={say('whatIf.timeline.forward')}
          title={say('whatIf.timeline.forward.hint', { keys: keysInWords(step.keys[1]) })}
          disabledFocusable={shown === events.length}
          onClick={() => {
            dispatch(stepped(shown + 1));
          }}
        />
        <ToolbarButton
          icon={<ArrowUndo20Regular />}
          aria-label={say('whatIf.timeline.undo')}
          title={
            last === undefined
              ? say('whatIf.timeline.undo.nothing')
              : say('whatIf.timeline.undo.hint', {
                  edit: last,
                  keys: keysInWords(takeBack.keys[0]),
                })
          }
          disabledFocusable={last === undefined}
          onClick={() => {
            dispatch(takenBack());
          }}
        />
        <ToolbarButton
          icon={<ArrowRedo20Regular />}
          aria-label={say('whatIf.timeline.redo')}
          title={
            next === undefined
              ? say('whatIf.timeline.redo.nothing')
              : say('whatIf.timeline.redo.hint', {
                  edit: next,
                  keys: keysInWords(makeAgain.keys[0]),
                })
          }
          disabledFocusable={next === undefined}
          onClick={() => {
            dispatch(madeAgain());
          }}
        />
        <ToolbarButton
          icon={<Broom20Regular />}
          aria-label={say('whatIf.timeline.clear')}
          title={say('whatIf.timeline.clear')}
          disabledFocusable={events.length === 0}
          onClick={() => {
            if (events.length > 0) dispatch(startedOver());
          }}
        />
      </Toolbar>
    </div>
  );
}
