import { describe, expect, it } from 'vitest';
import { OfferedFiles } from './offered-files';

function setUp(): { readonly announced: string[]; readonly offered: OfferedFiles } {
  const announced: string[] = [];
  return { announced, offered: new OfferedFiles((token) => announced.push(token)) };
}

describe('files offered from outside', () => {
  it('wait until the page listens, and are given once, for their token', () => {
    const { announced, offered } = setUp();
    offered.offer(['/a.json']);
    expect(announced).toEqual([]);
    offered.pageListens();
    offered.pageListens();
    expect(announced).toHaveLength(1);
    const [token = ''] = announced;
    expect(offered.take(token)).toEqual(['/a.json']);
    expect(offered.take(token)).toBeNull();
  });

  it('are announced at once to a page that listens, and again to one that begins anew', () => {
    const { announced, offered } = setUp();
    offered.pageListens();
    offered.offer(['/a.json']);
    offered.pageLeft();
    offered.pageListens();
    expect(announced).toHaveLength(2);
    expect(announced[1]).toBe(announced[0]);
    offered.take(announced[0] ?? '');
    offered.pageLeft();
    offered.pageListens();
    expect(announced).toHaveLength(2);
  });

  it('are not given for another token, nor for that of an offer that was replaced', () => {
    const { announced, offered } = setUp();
    offered.pageListens();
    offered.offer(['/a.json']);
    offered.offer(['/b.json']);
    const [first = '', second = ''] = announced;
    expect(offered.take(first)).toBeNull();
    expect(offered.take('')).toBeNull();
    expect(offered.take(second)).toEqual(['/b.json']);
  });

  it('are none when there are no paths', () => {
    const { announced, offered } = setUp();
    offered.pageListens();
    offered.offer([]);
    expect(announced).toEqual([]);
  });
});
