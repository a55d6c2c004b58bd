import { useSyncExternalStore } from 'react';

/** The width of the window in CSS pixels, which zooming changes too. */
export function useWindowWidth(): number {
  return useSyncExternalStore(follow, () => window.innerWidth);
}

function follow(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => {
    window.removeEventListener('resize', changed);
  };
}
