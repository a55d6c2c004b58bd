import { describe, expect, it } from 'vitest';
import { format, formatRich } from './format';
import { defaultLocale } from './locale';
import { message, type KeptMessage } from './message';

function say(said: KeptMessage): string {
  return format(said, defaultLocale);
}

describe('a message in words', () => {
  it('puts its arguments where its text wants them', () => {
    expect(say(message('history.prose', { text: 'Rename A to B' }))).toBe('Rename A to B');
  });

  it('shows a message within a message', () => {
    const inner = message('history.prose', { text: 'Rename A to B' });
    expect(say(message('history.prose', { text: inner }))).toBe('Rename A to B');
  });

  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', message('list.more', { count: 1200 })], 'A and 1,200 more'],
  ])('lists %j as a sentence does', (text, words) => {
    expect(say(message('history.prose', { text }))).toBe(words);
  });

  it.each([
    ['of a code that it does not know', { code: 'history.yonder', args: {} }, 'history.yonder'],
    ['of a code that every object has', { code: 'toString', args: {} }, 'toString'],
    [
      'with arguments of a code that it does not know',
      { code: 'history.yonder', args: { name: 'FRS-01', to: ['A', 'B'] } },
      'history.yonder (name: FRS-01, to: A and B)',
    ],
    [
      'with other arguments than its text has now',
      { code: 'history.prose', args: { at: { moment: '2026-11-25T08:00:00.000Z' } } },
      'history.prose (at: 2026-11-25T08:00:00.000Z)',
    ],
  ])('tells one %s by what there is', (_what, kept, words) => {
    expect(say(kept)).toBe(words);
  });
});

describe('a sentence in parts', () => {
  it('wraps what stands in its tags', () => {
    const parts = formatRich<{ readonly bold: string }>(
      message('message.unknown', { code: 'a', details: 'b' }),
      defaultLocale,
      {},
    );
    expect(parts).toEqual(['a (b)']);
  });
});
