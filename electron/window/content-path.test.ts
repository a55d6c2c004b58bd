import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathWithin } from './content-path';
import { ownPages } from './own-pages';

const folder = '/client/out/renderer';

describe('an address of the client’s own', () => {
  it('means a file in its folder', () => {
    expect(pathWithin(folder, 'app://understudy/index.html')).toBe(`${folder}/index.html`);
    expect(pathWithin(folder, 'app://understudy/assets/a%20b.js?v=1#x')).toBe(
      `${folder}/assets/a b.js`,
    );
  });

  it('cannot climb with dots: a browser takes them out before they get here, and so does this', () => {
    for (const dots of ['..', '%2e%2e', '.%2E/..']) {
      expect(pathWithin(folder, `app://understudy/${dots}/main.js`)).toBe(`${folder}/main.js`);
    }
  });

  it.each([
    'app://understudy/..%2f..%2fpackage.json',
    'app://understudy/assets/..%2f..%2f..%2f..%2fetc/passwd',
    'app://understudy/..%2frenderer-of-others/x.js',
    'app://understudy/a%00.js',
    'app://understudy/%E0%A4%A',
    'app://other/index.html',
    'app://understudy:80/index.html',
    'app://understudy.example/index.html',
    'https://understudy/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('never leads elsewhere: %s', (url) => {
    expect(pathWithin(folder, url)).toBeNull();
  });

  it('stays in the folder whatever it is', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '//', 'assets', '%00', '~'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const path = pathWithin(folder, `app://understudy/${parts.join('/')}`);
        expect(path === null || path.startsWith(`${folder}/`)).toBe(true);
        expect(path?.split('/') ?? []).not.toContain('..');
      }),
    );
  });
});

describe('the client’s own pages', () => {
  it('are those it serves, and in development those of the builder', () => {
    const packaged = ownPages(undefined);
    expect(packaged('app://understudy/index.html')).toBe(true);
    expect(packaged('http://localhost:5173/index.html')).toBe(false);
    expect(packaged('')).toBe(false);
    const development = ownPages('http://localhost:5173');
    expect(development('http://localhost:5173/index.html')).toBe(true);
    expect(development('http://localhost:5174/index.html')).toBe(false);
    expect(development('app://understudy/index.html')).toBe(true);
    expect(development('about:blank')).toBe(false);
  });
});
