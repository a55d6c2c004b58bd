import { expect, it } from 'vitest';
import { debuggingPortIn } from './reload-pages';

it('finds the debugging port in the line that tells it', () => {
  expect(
    debuggingPortIn('DevTools listening on ws://127.0.0.1:33555/devtools/browser/e53b966b-f58d'),
  ).toBe(33555);
  expect(debuggingPortIn('Debugger listening on ws://127.0.0.1:9229/e53b966b')).toBeNull();
  expect(debuggingPortIn('')).toBeNull();
});
