import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWindow } from './fit-window';

const first = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: -200, width: 1280, height: 984 };

describe('the place of the window', () => {
  it('is the middle of the first display at the first start', () => {
    expect(fitWindow(null, [first])).toEqual({ width: 1360, height: 860 });
  });

  it('is never larger than the display', () => {
    const small = { x: 0, y: 0, width: 800, height: 560 };
    expect(fitWindow(null, [small])).toEqual({ width: 800, height: 560 });
    const place = { x: 10, y: 10, width: 3000, height: 2000, maximised: false };
    expect(fitWindow(place, [small])).toEqual(small);
  });

  it('is where it was', () => {
    const place = { x: 2000, y: -100, width: 1100, height: 700, maximised: true };
    expect(fitWindow(place, [first, second])).toEqual({
      x: 2000,
      y: -100,
      width: 1100,
      height: 700,
    });
  });

  it('is moved onto the display when a part of it is off', () => {
    const place = { x: 1500, y: 900, width: 1100, height: 700, maximised: false };
    expect(fitWindow(place, [first])).toEqual({ x: 820, y: 340, width: 1100, height: 700 });
  });

  it('is the middle of the first display when its own is gone', () => {
    const place = { x: 2000, y: -100, width: 1100, height: 700, maximised: false };
    expect(fitWindow(place, [first])).toEqual({ width: 1100, height: 700 });
  });

  it('is always wholly on a display', () => {
    const numbers = fc.integer({ min: -5000, max: 5000 });
    const sizes = fc.integer({ min: 1, max: 6000 });
    const places = fc.record({
      x: numbers,
      y: numbers,
      width: sizes,
      height: sizes,
      maximised: fc.boolean(),
    });
    fc.assert(
      fc.property(places, (place) => {
        const { x, y, width, height } = fitWindow(place, [first, second]);
        const areas = x === undefined || y === undefined ? [first] : [first, second];
        const fits = areas.some(
          (area) =>
            (x ?? area.x) >= area.x &&
            (y ?? area.y) >= area.y &&
            (x ?? area.x) + width <= area.x + area.width &&
            (y ?? area.y) + height <= area.y + area.height,
        );
        expect(fits).toBe(true);
      }),
    );
  });
});
