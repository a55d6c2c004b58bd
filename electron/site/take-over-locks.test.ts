import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAll } from '../../shared/commands/apply';
import type { Command } from '../../shared/commands/command';
import type { LockedInFailover } from '../../shared/commands/in-failover';
import { diffSites } from '../../shared/change/change';
import type { Executed } from '../../shared/ipc/contract';
import type { Result } from '../../shared/ipc/result';
import { storageId } from '../../shared/model/ids';
import { defaultMulticast } from '../../shared/model/multicast';
import type { RecordingServer } from '../../shared/model/recording-server';
import { devicesOf, listOf, type Site } from '../../shared/model/site';
import { isStandingIn, quietStatus, type SiteStatus } from '../../shared/model/status';
import { commands, statuses } from '../../shared/testing/arbitrary-commands';
import { soundSites } from '../../shared/testing/arbitrary-sites';
import { inEnglish, prose } from '../../shared/testing/in-english';
import {
  aDevice,
  aRecordingServer,
  deviceIdOf,
  failoverRecorderIdOf,
  hardwareIdOf,
  recordingServerIdOf,
} from '../../shared/testing/records';
import { harbour } from '../../shared/testing/sites';
import { MemoryDisk } from '../testing/memory-disk';
import { startOn, stateOf } from '../testing/site-on-disk';
import type { SiteWriter } from './site-writer';

const rs1 = recordingServerIdOf(1);
const rs4 = recordingServerIdOf(4);
const frs5 = failoverRecorderIdOf(5);

const takenOver: SiteStatus = { takenOver: new Map([[rs4, frs5]]) };

function withServer(differences: Partial<RecordingServer>): Site {
  const servers = harbour.recordingServers;
  const server = aRecordingServer(4, { ...servers[rs4], ...differences });
  return { ...harbour, recordingServers: { ...servers, [rs4]: server } };
}

const { [rs4]: _server, ...otherServers } = harbour.recordingServers;
const { [frs5]: _recorder, ...otherRecorders } = harbour.failoverRecorders;

const ofServer = 'RS-04 has been taken over right now. Wait until the take-over has ended.';
const ofRecorder =
  'FRS-05 stands in for a recording server right now. Wait until the take-over has ended.';

/** For each lock the site after what it forbids, and the sentence that refuses it. */
const locked: Readonly<Record<LockedInFailover | 'stand-in', readonly [Site, string]>> = {
  devices: [
    { ...harbour, devices: { ...harbour.devices, [rs4]: { [deviceIdOf(9)]: aDevice(9, 4) } } },
    ofServer,
  ],
  hardware: [
    withServer({ hardware: [{ id: hardwareIdOf(1), name: 'Camera', address: '', model: '' }] }),
    ofServer,
  ],
  storages: [
    withServer({
      storages: [
        {
          id: storageId.parse('00000000-0000-0009-0000-000000000001'),
          name: 'Local',
          diskPath: 'D:\\',
          maxSize: 1,
          retainMinutes: 60,
          isDefault: true,
        },
      ],
    }),
    ofServer,
  ],
  multicast: [withServer({ multicast: { ...defaultMulticast, TTL: 1 } }), ofServer],
  removal: [{ ...harbour, recordingServers: otherServers }, ofServer],
  'stand-in': [{ ...harbour, failoverRecorders: otherRecorders }, ofRecorder],
};

/** Becomes the site by an import that a command carries, as a program may send it. */
function become(writer: SiteWriter, site: Site): Promise<Result<Executed>> {
  return writer.execute([{ type: 'site.import', site, mode: 'replace' }]);
}

/** The same by a change that another thread has prepared. */
function bringIn(writer: SiteWriter, site: Site): Promise<Result<Executed>> {
  return writer.executePrepared((before) =>
    Promise.resolve({
      ok: true,
      value: { label: prose('Import'), texts: [JSON.stringify(diffSites(before, site))] },
    }),
  );
}

/** Each way to a change: what goes before it while all is quiet, and the change itself. */
const ways: Readonly<
  Record<
    string,
    {
      readonly before: (writer: SiteWriter, target: Site) => Promise<unknown>;
      readonly change: (writer: SiteWriter, target: Site) => Promise<Result<Executed>>;
    }
  >
> = {
  command: { before: (writer) => become(writer, harbour), change: become },
  import: { before: (writer) => become(writer, harbour), change: bringIn },
  undo: {
    before: async (writer, target) => {
      await become(writer, target);
      await become(writer, harbour);
    },
    change: (writer) => writer.undo(),
  },
  redo: {
    before: async (writer, target) => {
      await become(writer, harbour);
      await become(writer, target);
      await writer.undo();
    },
    change: (writer) => writer.redo(),
  },
};

const cases = Object.keys(ways).flatMap((way) =>
  Object.keys(locked).map((lock) => [way, lock] as const),
);

describe('while FRS-05 stands in for RS-04', () => {
  it.each(cases)('%s: %s is refused, and accepted after', async (way, lock) => {
    const { before, change } = ways[way] ?? expect.unreachable();
    const [target, sentence] = Object.entries(locked).find(([name]) => name === lock)?.[1] ?? [];
    if (target === undefined) throw new Error(`There is no lock ${lock}.`);
    let status = quietStatus;
    const disk = new MemoryDisk();
    const { writer } = await startOn(disk, () => status);
    await before(writer, target);
    const state = stateOf(writer);

    status = takenOver;
    const refused = await change(writer, target);
    expect(refused).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(sentenceIn(refused)).toBe(sentence);
    expect(stateOf(writer)).toEqual(state);
    expect(stateOf((await startOn(disk.afterPowerLoss())).writer)).toEqual(state);

    status = quietStatus;
    expect(await change(writer, target)).toMatchObject({ ok: true });
    expect(writer.site).toEqual(target);
  });

  it('asks when the turn of a change has come, and not when it was handed in', async () => {
    let status = quietStatus;
    const { writer } = await startOn(new MemoryDisk(), () => status);
    await become(writer, harbour);
    const first = writer.executePrepared(() => {
      status = takenOver;
      return Promise.resolve({
        ok: false,
        error: { code: 'cancelled', message: prose('Given up.') },
      });
    });
    const second = writer.execute([{ type: 'recordingServer.remove', id: rs4 }]);
    await first;
    expect(sentenceIn(await second)).toBe(ofServer);
  });

  it('takes a database location by every way', async () => {
    const { writer } = await startOn(new MemoryDisk(), () => takenOver);
    await become(writer, harbour);
    const path = (): string | undefined => writer.site.failoverRecorders[frs5]?.databasePath;
    const old = path();
    const changes = { databasePath: 'E:\\media' };
    await writer.execute([{ type: 'failoverRecorder.edit', id: frs5, changes }]);
    expect(path()).toBe('E:\\media');
    await writer.undo();
    expect(path()).toBe(old);
    await writer.redo();
    expect(path()).toBe('E:\\media');
    expect(await bringIn(writer, harbour)).toMatchObject({ ok: true });
    expect(path()).toBe(old);
  });

  it('leaves the other servers alone', async () => {
    const { writer } = await startOn(new MemoryDisk(), () => takenOver);
    await become(writer, harbour);
    const setting: Command = {
      type: 'device.setFailoverSetting',
      settings: [{ recordingServer: rs1, device: deviceIdOf(1), failoverSetting: 'Disabled' }],
    };
    expect(await writer.execute([setting])).toMatchObject({ ok: true });
  });
});

/** What must stay as it was in `before` while servers are taken over, as `site` has it. */
function lockedIn(before: Site, site: Site, status: SiteStatus): unknown {
  return {
    servers: [...status.takenOver.keys()]
      .filter((id) => before.recordingServers[id] !== undefined)
      .map((id) => {
        const { hardware, storages, multicast } = site.recordingServers[id] ?? {};
        return { id, hardware, storages, multicast, devices: devicesOf(site, id) };
      }),
    recorders: listOf(before.failoverRecorders)
      .map(({ id }) => id)
      .filter((id) => isStandingIn(status, id))
      .map((id) => site.failoverRecorders[id]?.id),
  };
}

describe('whatever happens', () => {
  type Happening =
    | { readonly kind: 'commands'; readonly commands: readonly Command[] }
    | { readonly kind: 'import'; readonly site: Site }
    | { readonly kind: 'undo' | 'redo' }
    | { readonly kind: 'status'; readonly status: SiteStatus };
  const happenings: fc.Arbitrary<Happening> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('commands'),
        commands: fc.array(commands, { minLength: 1, maxLength: 2 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('import'), site: soundSites }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'redo') }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('status'), status: statuses }) },
  );

  const carryOut = (writer: SiteWriter, happening: Happening): Promise<unknown> => {
    switch (happening.kind) {
      case 'commands':
        return writer.execute(happening.commands);
      case 'import':
        return bringIn(writer, happening.site);
      case 'undo':
        return writer.undo();
      case 'redo':
        return writer.redo();
      case 'status':
        return Promise.resolve();
    }
  };

  it('commits no change that touches what is locked', async () => {
    await fc.assert(
      fc.asyncProperty(
        soundSites,
        fc.array(happenings, { maxLength: 25 }),
        async (site, sequence) => {
          let status = quietStatus;
          const { writer } = await startOn(new MemoryDisk(), () => status);
          await become(writer, site);
          for (const happening of sequence) {
            if (happening.kind === 'status') status = happening.status;
            const before = writer.site;
            await carryOut(writer, happening);
            expect(lockedIn(before, writer.site, status)).toEqual(lockedIn(before, before, status));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is refused exactly when the rules say so: alone, a command fares as in the rules', async () => {
    await fc.assert(
      fc.asyncProperty(soundSites, commands, statuses, async (site, command, status) => {
        const { writer } = await startOn(new MemoryDisk(), () => status);
        await become(writer, site);
        const outcome = applyAll(writer.site, [command], status);
        const answer = await writer.execute([command]);
        expect(answer.ok).toBe(outcome.ok);
      }),
      { numRuns: 100 },
    );
  });
});

function sentenceIn(answer: Result<unknown>): string | null {
  return answer.ok ? null : inEnglish(answer.error.message);
}
