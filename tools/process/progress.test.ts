import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reportWhileSlow } from './progress';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const takes = (milliseconds: number) => () =>
  new Promise<string>((resolve) => {
    setTimeout(() => {
      resolve('result');
    }, milliseconds);
  });

async function linesOf(work: () => Promise<string>): Promise<readonly string[]> {
  const lines: string[] = [];
  const result = reportWhileSlow('Unpacking', (line) => lines.push(line), work).catch(
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  await result;
  return lines;
}

it('stays silent about quick work', async () => {
  expect(await linesOf(takes(900))).toEqual([]);
});

it('tells of slow work at one second, every ten, and at its end', async () => {
  expect(await linesOf(takes(22_000))).toEqual([
    'Unpacking …',
    'Unpacking … 11.0 s',
    'Unpacking … 21.0 s',
    'Unpacking: done in 22.0 s',
  ]);
});

it('tells of slow work that fails, and passes the failure on', async () => {
  const failing = async (): Promise<string> => {
    await takes(2000)();
    throw new Error('disk full');
  };
  expect(await linesOf(failing)).toEqual(['Unpacking …', 'Unpacking: failed after 2.0 s']);
});

it('passes the result on', async () => {
  const result = reportWhileSlow('Unpacking', () => undefined, takes(10));
  await vi.runAllTimersAsync();
  expect(await result).toBe('result');
});
