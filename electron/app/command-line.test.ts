import { describe, expect, it } from 'vitest';
import { filesOnCommandLine, standInStatusOnCommandLine } from './command-line';

const args = [
  '/usr/bin/electron',
  '--no-sandbox',
  '/work/client',
  '--stand-in-status=now.json',
  'a.json',
  '/b/C.JSON',
  '-x.json',
];

describe('a command line', () => {
  it('names JSON files beside switches and the path of the client', () => {
    expect(filesOnCommandLine(args, '/home/kim')).toEqual(['/home/kim/a.json', '/b/C.JSON']);
  });

  it('names a stand-in for the status, or none', () => {
    expect(standInStatusOnCommandLine(args, '/home/kim')).toBe('/home/kim/now.json');
    expect(standInStatusOnCommandLine(args.slice(0, 3), '/home/kim')).toBeNull();
  });
});
