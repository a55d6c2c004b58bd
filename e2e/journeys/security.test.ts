import type { ElectronApplication } from '@playwright/test';
import type { Client } from '../app/client';
import { expect, test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';
import { openTab } from '../verbs/open-tab';
import { selectNode } from '../verbs/select-node';

test('the window is shut off from Node and from the system', async ({ client }) => {
  const { app, page } = client;
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Electron has it and does not document it.
      const { getLastWebPreferences } = webContents as unknown as {
        readonly getLastWebPreferences: () => Readonly<Record<string, unknown>>;
      };
      return getLastWebPreferences.call(webContents);
    }),
  );
  expect(preferences).toHaveLength(1);
  for (const preference of preferences) {
    expect(preference).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
    // What is off by default is not listed.
    expect(preference.nodeIntegrationInWorker ?? false).toBe(false);
    expect(preference.allowRunningInsecureContent ?? false).toBe(false);
    expect(preference.experimentalFeatures ?? false).toBe(false);
    expect(preference.enableBlinkFeatures ?? '').toBe('');
  }
  expect(
    await page.evaluate(() => [
      typeof Reflect.get(globalThis, 'require'),
      typeof Reflect.get(globalThis, 'process'),
      typeof Reflect.get(globalThis, 'module'),
      typeof Reflect.get(globalThis, 'Buffer'),
      typeof Reflect.get(globalThis, 'electron'),
    ]),
  ).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'undefined']);
});

test('the preload script exposes its client and nothing else', async ({ client }) => {
  const surface = await client.page.evaluate(() => {
    const understudy: unknown = Reflect.get(window, 'understudy');
    const descriptor = Object.getOwnPropertyDescriptor(window, 'understudy');
    const members = Object.entries(understudy ?? {});
    return {
      members: members.map(([name, value]) => `${name}: ${typeof value}`).sort(),
      replaceable: descriptor?.writable === true || descriptor?.configurable === true,
      frozen: Object.isFrozen(understudy),
    };
  });
  expect(surface).toEqual({
    members: ['on: function', 'pathsOf: function', 'request: function'],
    replaceable: false,
    frozen: true,
  });
});

test('a listener gets the payload and not Electron’s event', async ({ client }) => {
  const seen = await client.page.evaluate(async () => {
    const understudy = Reflect.get(window, 'understudy') as {
      readonly on: (channel: string, listener: (...args: readonly unknown[]) => void) => () => void;
      readonly request: (channel: string, input: unknown) => Promise<unknown>;
    };
    return new Promise<readonly (readonly string[])[]>((resolve) => {
      const stop = understudy.on('site.changed', (...args) => {
        stop();
        resolve(args.map((arg) => Object.keys(arg ?? {}).sort()));
      });
      void understudy.request('site.execute', {
        commands: [{ type: 'site.rename', name: 'Quay' }],
      });
    });
  });
  expect(seen).toEqual([['change', 'kind', 'label', 'revision', 'undoState']]);
});

test('a strict content security policy stands in the header and is kept', async ({ client }) => {
  const { app, page, problems } = client;
  const policy = await headerOf(app, page.url(), 'content-security-policy');
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(policy).not.toContain('unsafe-');
  expect(policy).not.toContain('http');
  expect(directives.get('style-src')).toEqual([
    "'self'",
    expect.stringMatching(/^'nonce-[\w+/=-]{16,}'$/),
  ]);
  expect(directives.get('object-src') ?? directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
  expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
  expect(await headerOf(app, page.url(), 'content-security-policy')).not.toBe(policy);

  problems.expect(/Refused to execute inline script/);
  problems.expect(/Refused to apply inline style/);
  problems.expect(/Refused to load the image/);
  problems.expect(/Refused to connect/);
  expect(await violations(page)).toEqual([
    'connect-src',
    'img-src',
    'script-src-elem',
    'style-src-elem',
  ]);
  expect(await page.evaluate(() => Reflect.get(window, 'smuggled') as unknown)).toBeUndefined();
});

test('the client itself violates nothing of the policy', async ({ client }) => {
  const { page } = client;
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(window, 'violations', seen);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      seen.push(`${effectiveDirective}: ${blockedURI}`);
    });
  });
  await page.reload();
  await openHarbour(client);
  await selectNode(page, 'FRS-05');
  await openTab(page, 'Network');
  expect(await page.evaluate(() => Reflect.get(window, 'violations') as unknown)).toEqual([]);
});

test('new windows, navigation and permissions are denied', async ({ client }) => {
  const { app, page, problems } = client;
  problems.expect(/A new window was refused/);
  problems.expect(/A navigation was refused/);
  problems.expect(/Not allowed to load local resource: file/);
  problems.expect(/Not allowed to navigate top frame to data URL/);
  const url = page.url();
  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
  expect(await page.evaluate((own) => window.open(own) === null, url)).toBe(true);
  for (const target of ['https://example.com/', 'file:///etc/hosts', 'data:text/html,hello']) {
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    expect(await page.evaluate(() => window.location.href)).toBe(url);
  }
  expect(await windowCount(app)).toBe(1);

  const answers = await page.evaluate(async () => {
    const stateOf = async (name: string): Promise<string> =>
      // The list of names in TypeScript's library lags behind.
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    const outcome = (promise: Promise<unknown>): Promise<string> =>
      promise.then(
        () => 'granted',
        () => 'denied',
      );
    return [
      await stateOf('geolocation'),
      await stateOf('notifications'),
      await stateOf('camera'),
      await stateOf('microphone'),
      await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
      await outcome(
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, reject);
        }),
      ),
      await Notification.requestPermission(),
    ];
  });
  expect(new Set(answers)).toEqual(new Set(['denied']));
});

test('the client’s own protocol serves the window’s files and no others', async ({ client }) => {
  const { app, page } = client;
  const base = new URL(page.url());
  expect(base.protocol).toBe('app:');
  expect(await statusOf(app, page.url())).toBe(200);
  for (const path of [
    '/../main/main.js',
    '/%2e%2e/main/main.js',
    '/..%2fmain%2fmain.js',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/..\\..\\package.json',
    '/%5c..%5c..%5cpackage.json',
    '/%00',
    '//etc/passwd',
    '/nothing-of-this-name',
  ]) {
    expect(await statusOf(app, `${base.protocol}//${base.host}${path}`), path).toBe(404);
  }
  expect(await statusOf(app, `app://elsewhere/index.html`)).not.toBe(200);
});

function windowCount(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

function headerOf(app: ElectronApplication, url: string, name: string): Promise<string> {
  return app.evaluate(
    async ({ net }, [address, header]) => (await net.fetch(address)).headers.get(header) ?? '',
    [url, name] as const,
  );
}

/** 0 when there was no answer at all. */
function statusOf(app: ElectronApplication, url: string): Promise<number> {
  return app.evaluate(
    ({ net }, address) =>
      net.fetch(address).then(
        ({ status }) => status,
        () => 0,
      ),
    url,
  );
}

/** Tries what an attacker would and tells which directives stood in the way. */
function violations(page: Client['page']): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const seen = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      seen.add(effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.smuggled = true';
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    const image = document.createElement('img');
    image.src = 'https://example.com/pixel.png';
    document.head.append(script, style, image);
    await fetch('https://example.com/').catch(() => undefined);
    while (seen.size < 4) await new Promise((resolve) => setTimeout(resolve, 20));
    script.remove();
    style.remove();
    image.remove();
    return [...seen].sort();
  });
}
