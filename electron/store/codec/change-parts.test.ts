import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSites } from '../../../shared/change/change';
import { soundSites } from '../../../shared/testing/arbitrary-sites';
import { applyParts, partsFromTexts, partsOf, textsOf } from './change-parts';

describe('any change', () => {
  it('is read back from its texts as it was written, and leads to the same site', async () => {
    await fc.assert(
      fc.asyncProperty(soundSites, soundSites, async (from, to) => {
        const parts = [...partsOf(diffSites(from, to))];
        const read = await partsFromTexts(await textsOf(parts));
        expect(read).toEqual(parts);
        expect(await applyParts(from, read)).toEqual(to);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no part of a change', () => {
  it.each(['', '5', 'null', '[]', '{"devices":5}', '{"site":5}', '{"devices":{"added":{}}}'])(
    'is refused: %j',
    async (text) => {
      await expect(partsFromTexts([text])).rejects.toThrow(SyntaxError);
    },
  );
});
