import { describe, expect, it } from 'vitest';
import { failoverGroupIdOf, failoverRecorderIdOf as frs } from '../testing/records';
import { sameFailover } from './failover';

describe('two failovers are the same', () => {
  const groups = (primary: number, secondary: number | null) =>
    ({
      mode: 'failoverGroups',
      primary: failoverGroupIdOf(primary),
      secondary: secondary === null ? null : failoverGroupIdOf(secondary),
    }) as const;
  const hot = (number: number) => ({ mode: 'hotStandby', failoverRecorder: frs(number) }) as const;
  const all = [
    { mode: 'none' } as const,
    groups(1, null),
    groups(1, 2),
    groups(2, null),
    groups(2, 1),
    hot(1),
    hot(2),
  ];

  it('only if every part of them is', () => {
    for (const a of all) {
      for (const b of all) {
        expect(sameFailover(structuredClone(a), b), JSON.stringify([a, b])).toBe(a === b);
      }
    }
  });
});
