import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestChannels, type RequestChannel } from '../../shared/ipc/channels';
import { requests } from '../../shared/ipc/contract';
import { success } from '../../shared/ipc/result';
import { commands } from '../../shared/testing/arbitrary-commands';
import { failoverGroupIdOf } from '../../shared/testing/records';
import type { Log, LogDetails } from '../log';
import { answerRequest, type Handlers } from './answer-request';

/** What reached a handler, and what was logged. */
interface Seen {
  readonly handled: { readonly channel: string; readonly input: unknown }[];
  readonly logged: { readonly message: string; readonly details: LogDetails }[];
}

function setUp(answer: () => unknown = () => success(null)): {
  readonly seen: Seen;
  readonly ask: (channel: RequestChannel, input: unknown) => Promise<unknown>;
} {
  const seen: Seen = { handled: [], logged: [] };
  const note = (message: string, details: LogDetails = {}): void => {
    seen.logged.push({ message, details });
  };
  const log: Log = { info: note, warn: note, error: note };
  // Every handler does the same here, whatever it should answer.
  const handlers = Object.fromEntries(
    requestChannels.map((channel) => [
      channel,
      (input: unknown) => {
        seen.handled.push({ channel, input });
        return answer();
      },
    ]),
  ) as unknown as Handlers;
  return { seen, ask: (channel, input) => answerRequest(channel, input, handlers, log) };
}

const refused = { ok: false, error: { code: 'invalidInput' } };
const job = '7f3e6f0c-9f62-4c7e-8a53-4a9c1c9d2e10';

/** For each channel an input that it takes. */
const examples: Readonly<Record<RequestChannel, unknown>> = {
  'site.snapshot': {},
  'site.execute': {
    commands: [
      { type: 'failoverGroup.add', id: failoverGroupIdOf(1), name: 'Wing', description: '' },
    ],
  },
  'site.undo': {},
  'site.redo': {},
  'status.read': {},
  'import.start': { job, source: { kind: 'dropped', paths: ['/a.json'] } },
  'import.commit': { job, mode: 'merge' },
  'import.cancel': { job },
  'siteFile.saveAs': {},
  'report.save': { format: 'pdf' },
  'diagram.save': { format: 'svg', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  'savedFile.reveal': { path: '/home/kim/report.pdf' },
  'settings.read': {},
  'settings.write': { theme: 'dark', expandedNodes: ['servers'], tabs: { group: 'info' } },
  'window.ready': {},
  'window.setUnsaved': { drafts: 1 },
  'window.answerClose': { close: true },
  'notices.list': {},
  'notices.dismiss': { id: 'a' },
  'notices.reveal': { id: 'a' },
  'app.info': {},
  'app.reportError': { kind: 'TypeError', stack: null },
};

/** One place in an input made something else. */
function spoilt(input: unknown): fc.Arbitrary<unknown> {
  const things = fc.oneof(
    fc.anything({ withBigInt: true, withMap: true, withSet: true, withDate: true, maxDepth: 2 }),
    fc.constantFrom<unknown>('x'.repeat(40_000), Number.NaN, -1, 1e309, undefined, [], {}, 1n),
    fc.constant(JSON.parse('{"__proto__":{"polluted":true}}')),
  );
  if (typeof input !== 'object' || input === null) return things;
  const keys = Object.keys(input);
  const deeper = keys.map((key) =>
    spoilt(Reflect.get(input, key)).map((value) => copyWith(input, key, value)),
  );
  const dropped = keys.map((key) => fc.constant(copyWith(input, key, undefined)));
  const added = fc.tuple(fc.string(), things).map(([key, value]) => copyWith(input, key, value));
  return fc.oneof(things, added, ...deeper, ...dropped);
}

function copyWith(input: object, key: string, value: unknown): unknown {
  const copy: object = Array.isArray(input) ? [...(input as unknown[])] : { ...input };
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

describe('a request', () => {
  it.each(requestChannels)('%s: takes what fits its channel', async (channel) => {
    const { seen, ask } = setUp();
    expect(await ask(channel, examples[channel])).toEqual(success(null));
    expect(seen.handled).toEqual([{ channel, input: examples[channel] }]);
    expect(seen.logged).toEqual([]);
  });

  it.each(requestChannels)('%s: never throws, and hands on only what fits', async (channel) => {
    await fc.assert(
      fc.asyncProperty(spoilt(examples[channel]), async (input) => {
        const { seen, ask } = setUp();
        const answer = await ask(channel, input);
        const fits = requests[channel].input.safeParse(input);
        if (seen.handled.length > 0) {
          expect(fits.success).toBe(true);
          expect(seen.handled).toEqual([{ channel, input: fits.data }]);
        } else {
          expect(answer).toMatchObject(refused);
          // Which channel and why, and nothing that was in the input.
          expect(seen.logged).toHaveLength(1);
          expect(seen.logged[0]?.details).toEqual({
            channel,
            reason: expect.stringMatching(/^(size|schema)$/) as string,
          });
        }
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('takes every command there is a schema for', async () => {
    const sendable = commands.filter(({ type }) => type !== 'site.import');
    await fc.assert(
      fc.asyncProperty(fc.array(sendable, { minLength: 1, maxLength: 3 }), async (some) => {
        const { seen, ask } = setUp();
        await ask('site.execute', { commands: some });
        expect(seen.handled).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('never brings in a site', async () => {
    const { seen, ask } = setUp();
    const command = { type: 'site.import', site: {}, mode: 'replace' };
    expect(await ask('site.execute', { commands: [command] })).toMatchObject(refused);
    expect(seen.handled).toEqual([]);
  });

  it('that fails inside is answered, and logged without what it was about', async () => {
    const { seen, ask } = setUp(() => {
      throw new TypeError('Kim’s secret group');
    });
    expect(await ask('site.undo', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(seen.logged).toMatchObject([{ details: { channel: 'site.undo', error: 'TypeError' } }]);
    expect(JSON.stringify(seen.logged)).not.toContain('secret');
  });
});
