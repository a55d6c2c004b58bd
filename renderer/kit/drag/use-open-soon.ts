import { useEffect, useEffectEvent } from 'react';

/** In milliseconds. */
const OPEN_AFTER = 700;

/** Opens what is hovered over for a while during a drag, so that one can drop between its rows. */
export function useOpenSoon(closed: string | null, onOpen: (key: string) => void): void {
  const open = useEffectEvent(onOpen);
  useEffect(() => {
    if (closed === null) return;
    const timer = window.setTimeout(() => {
      open(closed);
    }, OPEN_AFTER);
    return () => {
      window.clearTimeout(timer);
    };
  }, [closed]);
}
