import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

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
