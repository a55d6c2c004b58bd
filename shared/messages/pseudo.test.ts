import { describe, expect, it } from 'vitest';
import { format } from './format';
import { localeOf } from './locale';
import { message } from './message';

const said = message('list.more', { count: 1200 });

describe('the pseudo-locales', () => {
  it('accent, lengthen and bracket what is of the catalogue, and leave alone what is not', () => {
    expect(format(said, localeOf('en-XA'))).toBe('[1,200 ɱóóŕéé]');
    expect(format(message('history.prose', { text: 'FRS-01' }), localeOf('en-XA'))).toBe(
      '[FRS-01]',
    );
  });

  it('mirror', () => {
    expect(format(said, localeOf('en-XB'))).toBe('[1,200\u202E ɱóóŕéé\u202C]');
    expect(localeOf('en-XB').direction).toBe('rtl');
  });

  it('are not what is spoken when nobody asks for them', () => {
    expect(format(said, localeOf(null))).toBe('1,200 more');
    expect(format(said, localeOf('tlh'))).toBe('1,200 more');
  });
});
