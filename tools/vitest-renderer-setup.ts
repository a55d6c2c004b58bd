import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';

// The files share their modules, so that what one configures would stay for the next.
beforeEach(() => {
  // What is waited for comes; on a busy machine it may take its time.
  configure({ defaultHidden: false, asyncUtilTimeout: 15_000 });
});
afterEach(cleanup);

// What a window has and jsdom, which lays nothing out, has not.

class ObserverOfNothing implements ResizeObserver {
  observe(): void {
    // Nothing has a size here, so none ever changes.
  }
  unobserve(): void {
    // See observe.
  }
  disconnect(): void {
    // See observe.
  }
}

/** A media query that never matches: no dark colours, no reduced motion, no forced colours. */
function noMatch(media: string): Partial<MediaQueryList> {
  return {
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

Object.assign(window, { ResizeObserver: ObserverOfNothing, matchMedia: noMatch });
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
