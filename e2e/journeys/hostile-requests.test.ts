import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { harbour } from '../../shared/testing/sites';
import { requestChannels } from '../../shared/ipc/channels';
import { requests } from '../../shared/ipc/contract';
import { expect, test } from '../app/test';
import { openHarbour } from '../verbs/open-harbour';
import { siteOf } from '../verbs/site-of';

/** Stands in every hostile value, and must stand in no log. */
const marker = 'top-secret-0451';

/** The bytes that each channel takes at most. */
const sizes: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(requests).map(([channel, { maxBytes }]) => [channel, maxBytes]),
);

test('every channel refuses what does not fit it, and the site is unharmed', async ({ client }) => {
  client.problems.expect(/A request was refused/);
  await openHarbour(client);
  const before = await siteOf(client.page);
  const answers = await client.page.evaluate(
    async ([channels, secret, sizes]) => {
      const understudy = Reflect.get(window, 'understudy') as {
        readonly request: (channel: string, input: unknown) => Promise<unknown>;
      };
      const deep: Record<string, unknown> = {};
      let at = deep;
      for (let level = 0; level < 500; level += 1) {
        const next = {};
        at.in = next;
        at = next;
      }
      const cyclic: Record<string, unknown> = { secret };
      cyclic.self = cyclic;
      const hostile: readonly (readonly [string, unknown])[] = [
        ['nothing', undefined],
        ['null', null],
        ['a number', Number.NaN],
        ['text', secret],
        ['a list', [secret]],
        ['an unknown property', { [secret]: secret }],
        ['a prototype', JSON.parse(`{"x":1,"__proto__":{"polluted":"${secret}"}}`)],
        ['a constructor', { constructor: { prototype: { polluted: secret } } }],
        ['deep nesting', deep],
        ['a cycle', cyclic],
        ['a date', new Date(0)],
        ['a map', new Map([[secret, secret]])],
        ['bytes', new Uint8Array(1000)],
        ['a function', () => secret],
        ['a symbol', { value: Symbol(secret) }],
      ];
      const results: string[] = [];
      for (const channel of [...channels, 'nothing.of.this.name', '__proto__', 'toString']) {
        const tooLarge = ['too much', { text: 'x'.repeat(sizes[channel] ?? 1000) }] as const;
        for (const [what, input] of [...hostile, tooLarge]) {
          let outcome: string;
          try {
            const answer = await understudy.request(channel, input);
            const { ok, error } = answer as { ok: boolean; error?: { code: string } };
            outcome = ok ? 'accepted' : (error?.code ?? 'no code');
          } catch (error) {
            outcome = `threw ${String(error)}`;
          }
          results.push(`${channel} given ${what}: ${outcome}`);
        }
      }
      return results;
    },
    [requestChannels, marker, sizes] as const,
  );
  // The bridge itself knows its channels, and carries no functions, no symbols and no depths over.
  const atTheBridge = [
    / given (a function|a symbol): threw .*could not be cloned/,
    / given deep nesting: threw .*recursion depth exceeded/,
    /^(nothing\.of\.this\.name|__proto__|toString) given .*: threw .*There is no such channel/,
  ];
  const refused = (line: string): boolean =>
    line.endsWith(': invalidInput') || atTheBridge.some((pattern) => pattern.test(line));
  expect(answers.filter((line) => !refused(line))).toEqual([]);
  expect(await siteOf(client.page)).toEqual(before);
  expect(await client.page.evaluate(() => Reflect.get({}, 'polluted') as unknown)).toBeUndefined();
  expect(
    await client.app.evaluate(() => (Reflect.get({}, 'polluted') as unknown) === undefined),
  ).toBe(true);

  const log = await logOf(client.userData);
  expect(log).toContain('site.execute');
  expect(log).not.toContain(marker);
});

test('nearly sound commands are refused as a whole', async ({ client }) => {
  client.problems.expect(/A request was refused/);
  await openHarbour(client);
  const before = await siteOf(client.page);
  const recorder = Object.values(harbour.failoverRecorders)[0]?.id ?? '';
  const server = Object.values(harbour.recordingServers)[0]?.id ?? '';
  const sound = { type: 'site.rename', name: 'Taken over' };
  const hostile: Readonly<Record<string, unknown>> = {
    'no command': [],
    'too many commands': Array.from({ length: 10_001 }, () => sound),
    'an unknown command': [sound, { type: 'site.destroy' }],
    'an import from the window': [{ type: 'site.import', mode: 'replace', site: before }],
    'a read-only property': [
      sound,
      { type: 'failoverRecorder.edit', id: recorder, changes: { hostName: 'evil.example.com' } },
    ],
    'an id that is a path': [{ type: 'recordingServer.remove', id: '../../etc/passwd' }],
    'an id that is a property of every object': [
      { type: 'recordingServer.remove', id: '__proto__' },
    ],
    'half a position': [
      { type: 'failoverRecorder.move', id: recorder, failoverGroup: null, position: 0.5 },
    ],
    'a port that is no number': [
      { type: 'recordingServer.setFailoverPort', id: server, failoverPort: '11000' },
    ],
    'a name of a book’s length': [{ ...sound, name: 'x'.repeat(10_001) }],
  };
  for (const [what, commands] of Object.entries(hostile)) {
    const answer = await client.page.evaluate(
      (input) =>
        (
          Reflect.get(window, 'understudy') as {
            readonly request: (channel: string, input: unknown) => Promise<unknown>;
          }
        ).request('site.execute', input),
      { commands },
    );
    expect(answer, what).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
  }
  expect(await siteOf(client.page)).toEqual(before);
});

test('a request from a frame or another page is refused', async ({ client }) => {
  // A frame cannot come from the page itself: the policy forbids it. The preload script is not in it either.
  client.problems.expect(/Refused to frame/);
  client.problems.expect(/ERR_BLOCKED_BY_CSP/);
  const inFrame = await client.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = window.location.href;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      frame.addEventListener('error', resolve);
    });
    try {
      return typeof (frame.contentWindow as unknown as { understudy?: unknown }).understudy;
    } catch {
      return 'undefined';
    } finally {
      frame.remove();
    }
  });
  expect(inFrame).toBe('undefined');
});

async function logOf(userData: string): Promise<string> {
  const folder = join(userData, 'logs');
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('\n');
}
