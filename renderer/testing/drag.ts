import { act, createEvent, fireEvent } from '@testing-library/react';

/** What the browser hands from event to event of a drag. */
function transfer(): Record<string, unknown> {
  return {
    setData: () => undefined,
    setDragImage: () => undefined,
    types: [],
    items: [],
    effectAllowed: '',
    dropEffect: '',
  };
}

/** Until the next picture: what a drag shows comes with it. */
async function nextFrame(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** A drag that is under way. */
export interface Drag {
  /** Whether the pointer says that letting go here is possible. */
  readonly possible: boolean;
  readonly letGo: () => void;
  /** As the browser ends a drag at Escape, or where nothing takes it. */
  readonly giveUp: () => void;
}

/**
 * Drags an element over the upper or the lower half of another and holds it there. jsdom has no
 * layout: every element lies at 0, and what is under the pointer must be said.
 */
export async function dragOver(
  from: HTMLElement,
  over: HTMLElement,
  half: 'upper' | 'lower' = 'lower',
): Promise<Drag> {
  const dataTransfer = transfer();
  const clientY = half === 'lower' ? 1 : -1;
  document.elementsFromPoint = () => [over];
  const send = (name: 'dragStart' | 'dragEnter' | 'dragOver' | 'drop', on: HTMLElement): Event => {
    const event = createEvent[name](on, { dataTransfer });
    Object.defineProperty(event, 'clientY', { value: clientY });
    fireEvent(on, event);
    return event;
  };
  send('dragStart', from);
  await nextFrame();
  send('dragEnter', over);
  const hovered = send('dragOver', over);
  await nextFrame();
  return {
    possible: hovered.defaultPrevented,
    letGo: () => {
      send('drop', over);
    },
    giveUp: () => {
      fireEvent.dragEnd(from);
    },
  };
}
