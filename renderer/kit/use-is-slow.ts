import { useEffect, useState } from 'react';

/** Below this, showing that something goes on is more restless than helpful. */
const SLOW_MS = 400;

/** True once something has been going on for a moment; false as soon as it no longer does. */
export function useIsSlow(goingOn: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!goingOn) return;
    const timer = setTimeout(() => {
      setSlow(true);
    }, SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [goingOn]);
  return goingOn && slow;
}
