import { describe, expect, it } from 'vitest';
import { keptMessageSchema, message } from './message';

describe('a message on disk', () => {
  it('keeps text, numbers, moments, lists and messages as they are', () => {
    const kept = {
      code: 'of.a.version.to.come',
      args: {
        name: 'FRS-01',
        position: 2,
        at: { moment: '2026-11-25T08:00:00.000Z' },
        members: ['FRS-01', message('history.prose', { text: 'Rename A to B' })],
      },
    };

    expect(keptMessageSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([
    ['no arguments', { code: 'history.prose' }],
    ['an argument that nothing can show', { code: 'history.prose', args: { text: null } }],
    ['prose', 'Rename A to B'],
  ])('is not %s', (_what, kept) => {
    expect(keptMessageSchema.safeParse(kept).success).toBe(false);
  });
});
