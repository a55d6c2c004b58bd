import type { Rectangle } from 'electron';
import type { WindowPlace } from '../settings/window-place';

/** The size below which the window cannot be made, where the display is as large as that. */
export const SMALLEST: Readonly<{ width: number; height: number }> = { width: 1024, height: 640 };

const USUAL = { width: 1360, height: 860 };

/** How much of the title bar must be on a display for the window to count as being there, in points. */
const GRIP = 80;

/**
 * Where to open the window: where it was, moved so that all of it is on its display; in the middle
 * of the first display if it was on none of these. Never larger than the display. All in points.
 */
export function fitWindow(
  place: WindowPlace | null,
  displays: readonly Rectangle[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  const display = place === null ? undefined : displays.find((area) => isOn(place, area));
  const { width: wantedWidth, height: wantedHeight } = place ?? USUAL;
  const area = display ?? displays[0];
  const width = Math.min(wantedWidth, area?.width ?? wantedWidth);
  const height = Math.min(wantedHeight, area?.height ?? wantedHeight);
  if (place === null || display === undefined) return { width, height };
  return {
    x: within(place.x, display.x, display.x + display.width - width),
    y: within(place.y, display.y, display.y + display.height - height),
    width,
    height,
  };
}

function isOn(place: Rectangle, display: Rectangle): boolean {
  const across = overlap(place.x, place.width, display.x, display.width);
  const titleBar = overlap(place.y, GRIP, display.y, display.height);
  return across >= GRIP && titleBar > 0;
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
