import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runInSlices } from './run-in-slices';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work of three steps. */
function* work(): Generator<void, string> {
  yield;
  yield;
  return 'done';
}

test('hands over what the work returns, and not before it is asked for', () => {
  const onDone = vi.fn();
  runInSlices(work(), onDone);
  expect(onDone).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(onDone).toHaveBeenCalledExactlyOnceWith('done');
});

test('lets others run between slices', () => {
  const order: string[] = [];
  const steps = function* (): Generator<void, null> {
    for (let step = 0; step < 30; step += 1) {
      order.push('step');
      vi.advanceTimersByTime(1);
      yield;
    }
    return null;
  };
  runInSlices(steps(), () => order.push('done'));
  setTimeout(() => order.push('a key'), 0);
  vi.runAllTimers();
  expect(order.indexOf('a key')).toBeLessThan(order.lastIndexOf('step'));
  expect(order.at(-1)).toBe('done');
});

test('work that is given up is not gone on with', () => {
  const onDone = vi.fn();
  const giveUp = runInSlices(work(), onDone);
  giveUp();
  vi.runAllTimers();
  expect(onDone).not.toHaveBeenCalled();
});
