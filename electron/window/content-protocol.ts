import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { OWN_ORIGIN, OWN_SCHEME } from './content-origin';
import { pathWithin } from './content-path';
import { contentSecurityPolicy } from './content-policy';

export const START_PAGE = `${OWN_ORIGIN}/index.html`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.json': 'application/json; charset=utf-8',
};

/** Must be called before the app is ready: a scheme gets its privileges only then. */
export function registerContentScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: OWN_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page from its folder, and nothing else. */
export function serveContent(folder: string): void {
  protocol.handle(OWN_SCHEME, async ({ url, method }) => {
    const path = pathWithin(folder, url);
    const type = path === null ? undefined : types[extname(path)];
    if (path === null || type === undefined || method !== 'GET') return notFound();
    try {
      const content = await readFile(path);
      return type.startsWith('text/html') ? page(content.toString()) : file(content, type);
    } catch {
      return notFound();
    }
  });
}

/** A page with a nonce of its own, which its script reads to mark the styles that it makes. */
function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(html.replaceAll('__STYLE_NONCE__', nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

function file(content: Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(content, {
    headers: { 'content-type': type, 'x-content-type-options': 'nosniff' },
  });
}

function notFound(): Response {
  return new Response('Not found', { status: 404 });
}
