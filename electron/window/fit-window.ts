import type { Rectangle } from 'electron';
import type { WindowPlace } from '../settings/settings-keeper';

export const SMALLEST: Readonly<{ width: number; height: number }> = { width: 1024, height: 640 };
const USUAL = { width: 1360, height: 860 };

/** How much of a window must be on a display for a person to get hold of it, in points. */
const GRIP = 80;

/**
 * Where to open the window: where it was, if that is still on a display, else in the middle of the
 * first one; never larger than the display it is on.
 */
export function fitWindow(
  place: WindowPlace | null,
  displays: readonly Rectangle[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  const display = place === null ? undefined : displays.find((area) => isWithinReach(place, area));
  if (place === null || display === undefined) {
    const [first] = displays;
    return {
      width: Math.min(place?.width ?? USUAL.width, first?.width ?? USUAL.width),
      height: Math.min(place?.height ?? USUAL.height, first?.height ?? USUAL.height),
    };
  }
  return {
    x: place.x,
    y: Math.max(place.y, display.y),
    width: Math.min(place.width, display.width),
    height: Math.min(place.height, display.height),
  };
}

function isWithinReach(place: Rectangle, display: Rectangle): boolean {
  const across = overlap(place.x, place.width, display.x, display.width);
  const titleBar = place.y >= display.y - 10 && place.y <= display.y + display.height - GRIP;
  return across >= GRIP && titleBar;
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}
