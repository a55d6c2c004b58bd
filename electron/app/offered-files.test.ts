import { describe, expect, it } from 'vitest';
import { OfferedFiles } from './offered-files';

function setUp(): {
  announced: (readonly string[])[];
  offered: OfferedFiles;
  pass: (ms: number) => void;
} {
  const announced: (readonly string[])[] = [];
  let now = 0;
  const offered = new OfferedFiles(
    (paths) => announced.push(paths),
    () => now,
  );
  return {
    announced,
    offered,
    pass: (ms) => {
      now += ms;
    },
  };
}

describe('files offered from outside', () => {
  it('wait until the page listens, and then stand in for the dialog once', () => {
    const { announced, offered } = setUp();
    offered.offer(['/a.json']);
    expect(announced).toEqual([]);
    offered.pageListens();
    offered.pageListens();
    expect(announced).toEqual([['/a.json']]);
    expect(offered.take()).toEqual(['/a.json']);
    expect(offered.take()).toBeNull();
  });

  it('are announced at once to a page that listens, and again to one that begins anew', () => {
    const { announced, offered } = setUp();
    offered.pageListens();
    offered.offer(['/a.json']);
    offered.pageLeft();
    offered.pageListens();
    expect(announced).toEqual([['/a.json'], ['/a.json']]);
  });

  it('are not given to a page that asks for something else much later', () => {
    const { offered, pass } = setUp();
    offered.pageListens();
    offered.offer(['/a.json']);
    pass(10_001);
    expect(offered.take()).toBeNull();
    offered.pageLeft();
    offered.pageListens();
    expect(offered.take()).toBeNull();
  });

  it('are not given before they were announced', () => {
    const { offered } = setUp();
    offered.offer(['/a.json']);
    expect(offered.take()).toBeNull();
  });

  it('are none when there are no paths', () => {
    const { announced, offered } = setUp();
    offered.pageListens();
    offered.offer([]);
    expect(announced).toEqual([]);
  });
});
