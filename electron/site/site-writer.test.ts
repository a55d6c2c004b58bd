import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteChanged } from '../../shared/ipc/contract';
import { diffSites, noChange, type Change } from '../../shared/change/change';
import { message } from '../../shared/messages/message';
import { devicesOf, listOf } from '../../shared/model/site';
import { commands } from '../../shared/testing/arbitrary-commands';
import { inEnglish, prose } from '../../shared/testing/in-english';
import { aDevice, aRecordingServer, recordingServerIdOf } from '../../shared/testing/records';
import { aSite, harbour } from '../../shared/testing/sites';
import { MemoryDisk, systemError } from '../testing/memory-disk';
import { addGroup, paths, startOn, stateOf } from '../testing/site-on-disk';

const names = (started: Awaited<ReturnType<typeof startOn>>): readonly string[] =>
  listOf(started.writer.site.failoverGroups).map(({ name }) => name);

describe('the writer', () => {
  it('tells of a change once it is durable, and before it is acknowledged', async () => {
    const disk = new MemoryDisk();
    const { writer } = await startOn(disk);
    const order: string[] = [];
    const told: SiteChanged[] = [];
    disk.faults = (step) => {
      if (step === 'sync') order.push('durable');
      return null;
    };
    writer.subscribe((changed) => {
      order.push('told');
      told.push(changed);
    });
    const answer = await addGroup(writer, 1);
    order.push('acknowledged');

    const label = message('history.addGroup', { name: 'Group 1' });
    expect(answer).toEqual({ ok: true, value: { revision: 1, label } });
    expect(order.slice(order.lastIndexOf('durable'))).toEqual(['durable', 'told', 'acknowledged']);
    expect(told).toMatchObject([
      { revision: 1, kind: 'do', undoState: { undo: label, redo: null } },
    ]);
    const change = JSON.parse(told[0]?.change ?? '') as Change;
    expect(Object.values(change.failoverGroups.added)).toMatchObject([{ name: 'Group 1' }]);
  });

  it('refuses by the rules and leaves the site alone', async () => {
    const { writer } = await startOn(new MemoryDisk());
    const answer = await writer.execute([{ type: 'site.rename', name: ' ' }]);
    expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(writer.revision).toBe(0);
  });

  it('carries out changes in the order in which they were asked for', async () => {
    const { writer } = await startOn(new MemoryDisk());
    const answers = await Promise.all([
      addGroup(writer, 1),
      addGroup(writer, 2),
      writer.undo(),
      addGroup(writer, 3),
      writer.redo(),
    ]);
    expect(
      answers.map((answer) => (answer.ok ? answer.value.revision : answer.error.code)),
    ).toEqual([1, 2, 3, 4, 'refused']);
    expect(listOf(writer.site.failoverGroups).map(({ name }) => name)).toEqual([
      'Group 1',
      'Group 3',
    ]);
  });

  it('undoes and redoes step by step, also after restarts', async () => {
    const disk = new MemoryDisk();
    const first = await startOn(disk);
    await addGroup(first.writer, 1);
    await addGroup(first.writer, 2);
    await first.writer.undo();
    await first.writer.close();

    const second = await startOn(disk.afterKill());
    expect(names(second)).toEqual(['Group 1']);
    await second.writer.redo();
    expect(names(second)).toEqual(['Group 1', 'Group 2']);
    await second.writer.undo();
    await second.writer.undo();
    expect(names(second)).toEqual([]);
    expect(await second.writer.undo()).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('sends a window the whole site in pieces', async () => {
    const { writer } = await startOn(new MemoryDisk());
    const devices = Array.from({ length: 9000 }, (_, index) => aDevice(index + 1, 1 + (index % 2)));
    const large = aSite({ recordingServers: [aRecordingServer(1), aRecordingServer(2)], devices });
    await writer.execute([{ type: 'site.import', site: large, mode: 'replace' }]);

    const snapshot = await writer.snapshotForWindow();
    expect(snapshot.devices.length).toBeGreaterThan(2);
    const pieces = snapshot.devices.map((piece) => JSON.parse(piece) as unknown[]);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(5000);
    expect(pieces.flat()).toEqual(
      [1, 2].flatMap((server) => devicesOf(large, recordingServerIdOf(server))),
    );
    expect(JSON.parse(snapshot.head)).toEqual({ ...large, devices: {} });
  });

  it('writes an import of many records in parts and takes it back whole', async () => {
    const disk = new MemoryDisk();
    const { writer } = await startOn(disk);
    const told: SiteChanged[] = [];
    writer.subscribe((changed) => told.push(changed));
    const devices = Array.from({ length: 5001 }, (_, index) => aDevice(index + 1, 1));
    const large = aSite({ recordingServers: [aRecordingServer(1)], devices });
    await writer.execute([{ type: 'site.import', site: large, mode: 'replace' }]);
    expect(told[0]?.change).toBeNull();
    expect(writer.site).toEqual(large);

    const again = await startOn(disk.afterPowerLoss());
    expect(again.writer.site).toEqual(large);
    await again.writer.undo();
    expect(listOf(again.writer.site.devices)).toEqual([]);
    await again.writer.redo();
    expect(again.writer.site).toEqual(large);
  });

  it('begins a new segment after a snapshot when the old one is long; undo reaches back into it', async () => {
    const disk = new MemoryDisk();
    const { writer, repository } = await startOn(disk);
    const name = 'long name '.repeat(200_000);
    const large = aSite({ recordingServers: [aRecordingServer(1, { name })] });
    await writer.executePrepared((site) => {
      const texts = [JSON.stringify(diffSites(site, large))];
      return Promise.resolve({ ok: true, value: { label: prose('Import'), texts } });
    });
    await repository.snapshot(stateOf(writer));
    await addGroup(writer, 1);
    const segments = [...disk.contents().keys()].filter((path) => path.startsWith(paths.journal));
    expect(segments.map((path) => path.slice(-8))).toEqual(['00.jsonl', '01.jsonl']);

    const again = await startOn(disk.afterPowerLoss());
    await again.writer.undo();
    expect(again.writer.site).toEqual(large);
    await again.writer.undo();
    expect(listOf(again.writer.site.recordingServers)).toEqual([]);
  });

  it('carries out a change that was prepared for the site as it is then', async () => {
    const { writer } = await startOn(new MemoryDisk());
    const group = addGroup(writer, 1);
    const prepared = writer.executePrepared((site) => {
      const from = { id: site.id, name: site.name, targets: site.targets };
      const name = `${listOf(site.failoverGroups).length} groups`;
      const texts = [JSON.stringify({ ...noChange, site: [from, { ...from, name }] })];
      return Promise.resolve({ ok: true, value: { label: prose('Count'), texts } });
    });
    await group;
    expect(await prepared).toEqual({ ok: true, value: { revision: 2, label: prose('Count') } });
    expect(writer.site.name).toBe('1 groups');
  });
});

describe('when the disk fails', () => {
  const codes = ['ENOSPC', 'EIO', 'EROFS'] as const;
  const words = { ENOSPC: 'disk is full', EIO: 'disk reported an error', EROFS: 'read-only' };

  it.each(codes)('%s: the edit is not applied, says why, and works again later', async (code) => {
    const disk = new MemoryDisk();
    const { writer } = await startOn(disk);
    await addGroup(writer, 1);
    for (const failing of ['write', 'sync', 'open'] as const) {
      await writer.close();
      const started = await startOn(disk);
      const before = stateOf(started.writer);
      disk.faults = (step, path) =>
        step === failing && path.startsWith(paths.journal) ? systemError(code) : null;
      const answer = await addGroup(started.writer, 7);
      expect(answer).toMatchObject({ ok: false, error: { code: 'notDurable' } });
      expect(answer.ok ? '' : inEnglish(answer.error.message)).toContain(words[code]);
      expect(stateOf(started.writer)).toEqual(before);

      disk.faults = () => null;
      expect(await addGroup(started.writer, 7)).toMatchObject({ ok: true });
      expect(await started.writer.undo()).toMatchObject({ ok: true });
      const after = await startOn(disk.afterPowerLoss());
      expect(stateOf(after.writer)).toEqual(stateOf(started.writer));
      expect(after.notices).toEqual([]);
      await started.writer.close();
    }
  });

  it('takes a half-written line back even when that is only possible later', async () => {
    const disk = new MemoryDisk();
    const { writer } = await startOn(disk);
    await addGroup(writer, 1);
    disk.faults = (step) =>
      step === 'write' || step === 'truncate' ? systemError('ENOSPC') : null;
    await addGroup(writer, 2);
    await addGroup(writer, 3);
    disk.faults = () => null;
    expect(await addGroup(writer, 4)).toMatchObject({ ok: true, value: { revision: 2 } });

    const again = await startOn(disk.afterPowerLoss());
    expect(again.notices).toEqual([]);
    expect(stateOf(again.writer)).toEqual(stateOf(writer));
  });

  it('begins a segment again that it could not begin whole', async () => {
    for (const failing of [
      'makeFolder',
      'open',
      'write',
      'sync',
      'rename',
      'syncFolder',
    ] as const) {
      const disk = new MemoryDisk();
      const { writer } = await startOn(disk);
      disk.faults = (step) => (step === failing ? systemError('ENOSPC') : null);
      expect(await addGroup(writer, 1)).toMatchObject({ ok: false });
      disk.faults = () => null;
      expect(await addGroup(writer, 1)).toMatchObject({ ok: true });
      const again = await startOn(disk.afterPowerLoss());
      expect(again.notices).toEqual([]);
      expect(stateOf(again.writer)).toEqual(stateOf(writer));
    }
  });

  it('does not write when another program has written to the journal', async () => {
    const disk = new MemoryDisk();
    const { writer } = await startOn(disk);
    await addGroup(writer, 1);
    const [segment, bytes] =
      [...disk.contents()].find(([path]) => path.startsWith(paths.journal)) ?? [];
    if (segment === undefined || bytes === undefined) throw new Error('There is a segment.');
    const file = await disk.files.open(segment, 'existing');
    await file.write(Buffer.from('foreign\n'), bytes.length);
    const answer = await addGroup(writer, 2);
    expect(answer).toMatchObject({ ok: false, error: { code: 'notDurable' } });
    expect(disk.contents().get(segment)?.toString()).toMatch(/foreign\n$/);
  });

  it('goes on without a snapshot when that cannot be kept', async () => {
    const disk = new MemoryDisk();
    const { writer } = await startOn(disk);
    await addGroup(writer, 1);
    disk.faults = (step) => (step === 'storeWrite' ? systemError('ENOSPC') : null);
    await writer.close();
    disk.faults = () => null;
    const again = await startOn(disk.afterPowerLoss());
    expect(stateOf(again.writer)).toEqual(stateOf(writer));
  });

  it('says so when an undo step can no longer be read', async () => {
    const disk = new MemoryDisk();
    const { writer } = await startOn(disk);
    await addGroup(writer, 1);
    disk.faults = (step) => (step === 'readRange' ? systemError('EIO') : null);
    expect(await writer.undo()).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    disk.faults = () => null;
    expect(await writer.undo()).toMatchObject({ ok: true });
  });
});

describe('any sequence of commands, undos, redos, snapshots and restarts', () => {
  const steps = fc.oneof(
    { weight: 8, arbitrary: fc.array(commands, { minLength: 1, maxLength: 2 }) },
    { weight: 3, arbitrary: fc.constantFrom('undo', 'redo') },
    { weight: 1, arbitrary: fc.constantFrom('snapshot', 'restart', 'kill', 'powerLoss') },
  );

  it('comes back deep-equal: site, revision, what can be undone and redone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 40 }), async (sequence) => {
        let disk = new MemoryDisk();
        let started = await startOn(disk);
        await started.writer.execute([{ type: 'site.import', site: harbour, mode: 'replace' }]);
        for (const step of sequence) {
          const { writer, repository } = started;
          if (step === 'undo') await writer.undo();
          else if (step === 'redo') await writer.redo();
          else if (step === 'snapshot') await repository.snapshot(stateOf(writer));
          else if (typeof step !== 'string') await writer.execute(step);
          else {
            if (step === 'restart') await writer.close();
            disk = step === 'powerLoss' ? disk.afterPowerLoss() : disk.afterKill();
            started = await startOn(disk);
            expect(started.notices).toEqual([]);
            expect(stateOf(started.writer)).toEqual(stateOf(writer));
          }
        }
        const again = await startOn(disk.afterPowerLoss());
        expect(stateOf(again.writer)).toEqual(stateOf(started.writer));
        for (const { writer } of [started, again]) {
          while (writer.stacks.undo.length > 0) await writer.undo();
        }
        expect(again.writer.site).toEqual(started.writer.site);
      }),
      { numRuns: 60 },
    );
  });
});
