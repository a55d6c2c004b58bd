import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listOf } from '../../../shared/model/site';
import { inEnglish } from '../../../shared/testing/in-english';
import { aDevice, aRecordingServer } from '../../../shared/testing/records';
import { aSite } from '../../../shared/testing/sites';
import { checkedLine } from '../journal/checked-line';
import { MemoryDisk, systemError } from '../../testing/memory-disk';
import {
  addGroup,
  paths,
  startOn,
  stateOf,
  type SiteState,
  type Started,
} from '../../testing/site-on-disk';

/** A disk after some edits without a snapshot, and the state after each of them, the first first. */
async function editedDisk(edits: number): Promise<readonly [MemoryDisk, readonly SiteState[]]> {
  const disk = new MemoryDisk();
  const { writer } = await startOn(disk);
  const states = [stateOf(writer)];
  for (let number = 1; number <= edits; number += 1) {
    await addGroup(writer, number);
    states.push(stateOf(writer));
  }
  return [disk, states];
}

function segmentOf(disk: MemoryDisk): readonly [path: string, bytes: Buffer] {
  const found = [...disk.contents()].filter(([path]) => path.startsWith(`${paths.journal}/0`));
  const last = found.at(-1);
  if (last === undefined) throw new Error('There is a segment.');
  return last;
}

/** Everything on the disk, joined: what it contains was not deleted. */
function everything(disk: MemoryDisk): Buffer {
  return Buffer.concat([...disk.contents().values()]);
}

async function canEdit({ writer }: Started, disk: MemoryDisk): Promise<void> {
  expect(await addGroup(writer, 99)).toMatchObject({ ok: true });
  const again = await startOn(disk.afterPowerLoss());
  expect(again.notices).toEqual([]);
  expect(stateOf(again.writer)).toEqual(stateOf(writer));
}

const groups = ({ writer }: Started): number => listOf(writer.site.failoverGroups).length;

describe('a journal', () => {
  it('that ends anywhere in its last lines gives all edits before, and keeps the rest', async () => {
    const [disk, states] = await editedDisk(4);
    const [path, bytes] = segmentOf(disk);
    const ends = lineEnds(bytes);
    for (let length = (ends[3] ?? 0) - 40; length < bytes.length; length += 1) {
      const cut = disk.afterKill();
      cut.put(path, bytes.subarray(0, length));
      const started = await startOn(cut);

      const whole = ends.filter((end) => end <= length).length - 1;
      expect(stateOf(started.writer)).toEqual(states[whole]);
      const isTorn = !ends.includes(length);
      expect(started.notices.map(({ severity }) => severity)).toEqual(isTorn ? ['info'] : []);
      const [kept] = started.notices;
      const torn = bytes.subarray(ends[whole], length);
      if (isTorn) expect(cut.contents().get(kept?.path ?? '')).toEqual(torn);
      if (length % 40 === 0) await canEdit(started, cut);
    }
  });

  it('with a flipped bit anywhere gives a prefix of the edits, and deletes nothing', async () => {
    const [disk, states] = await editedDisk(4);
    const [path, bytes] = segmentOf(disk);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const flipped = Buffer.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const damaged = disk.afterKill();
        damaged.put(path, flipped);
        const started = await startOn(damaged);

        const line = lineEnds(bytes).filter((end) => end <= bit >> 3).length;
        const expected = states[Math.max(line - 1, 0)];
        // Without a readable first line nothing says which site it all began with.
        if (line > 0) expect(stateOf(started.writer)).toEqual(expected);
        else expect(groups(started)).toBe(0);
        expect(started.notices).toHaveLength(1);
        const offset = line === 0 ? 0 : (lineEnds(bytes)[line - 1] ?? 0);
        expect(damaged.contents().get(started.notices[0]?.path ?? '')).toEqual(
          flipped.subarray(offset),
        );
        await canEdit(started, damaged);
      }),
      { numRuns: 150 },
    );
  });

  it('with zeros at its end, as some disks leave after a loss of power, gives all edits', async () => {
    const [disk, states] = await editedDisk(2);
    const [path, bytes] = segmentOf(disk);
    disk.put(path, Buffer.concat([bytes, Buffer.alloc(4096)]));
    const started = await startOn(disk);
    expect(stateOf(started.writer)).toEqual(states.at(-1));
    expect(started.notices).toMatchObject([{ severity: 'info' }]);
    await canEdit(started, disk);
  });

  it.each(['formatVersion', 'modelVersion'])('of a newer %s is set aside untouched', async (of) => {
    const [disk, states] = await editedDisk(2);
    const first = await startOn(disk);
    await first.repository.snapshot(stateOf(first.writer));
    const [path, bytes] = segmentOf(disk);
    const newer = await withVersion(bytes, of, 99);
    disk.put(path, newer);
    const started = await startOn(disk);
    expect(stateOf(started.writer).site).toEqual(states.at(-1)?.site);
    expect(started.notices.map(({ title }) => inEnglish(title))).toEqual([
      expect.stringContaining('newer'),
    ]);
    expect(disk.contents().get(started.notices[0]?.path ?? '')).toEqual(newer);
    await canEdit(started, disk);
  });
});

describe('a snapshot', () => {
  /** Two snapshots and an edit after each: revision 1 in the previous, 2 in the current, 3 in none. */
  async function diskWithSnapshots(): Promise<readonly [MemoryDisk, SiteState]> {
    const disk = new MemoryDisk();
    const { writer, repository } = await startOn(disk);
    for (const number of [1, 2]) {
      await addGroup(writer, number);
      await repository.snapshot(stateOf(writer));
    }
    await addGroup(writer, 3);
    return [disk, stateOf(writer)];
  }

  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer | Promise<Buffer>])[] = [
    ['empty', () => Buffer.alloc(0)],
    ['not a snapshot', () => Buffer.from('{"recordingServers":[]}')],
    ['not UTF-8', () => Buffer.from([0xff, 0xfe, 0x00, 0x80])],
    ['cut in the middle', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['without its last line', (bytes) => bytes.subarray(0, bytes.lastIndexOf('\n', -2) + 1)],
    ['without its last byte', (bytes) => bytes.subarray(0, -1)],
    ['of a newer version', () => Buffer.from('{"formatVersion": 99, "sites": []}\n')],
    ['of a newer version of the records', (bytes) => withVersion(bytes, 'modelVersion', 99)],
  ];

  it.each(damages)(
    '%s: is set aside, and the copy before it and the journal used',
    async (what, damage) => {
      const [disk, state] = await diskWithSnapshots();
      const damaged = await damage(disk.contents().get(paths.snapshot) ?? Buffer.alloc(0));
      disk.put(paths.snapshot, damaged);
      const started = await startOn(disk);
      expect(stateOf(started.writer)).toEqual(state);
      expect(started.notices).toHaveLength(1);
      const [notice] = started.notices;
      expect(notice === undefined ? '' : inEnglish(notice.title)).toContain(
        what.includes('newer') ? 'newer version' : 'damaged',
      );
      expect(notice?.path).toMatch(/site\.json\.set-aside-\d{4}-\d\d-\d\dT/);
      expect(disk.contents().get(notice?.path ?? '')).toEqual(damaged);
      await started.writer.close();
      expect(disk.contents().get(notice?.path ?? '')).toEqual(damaged);
      await canEdit(await startOn(disk), disk);
    },
  );

  it('lost together with the one before it: the journal from its beginning is enough', async () => {
    const [disk, state] = await diskWithSnapshots();
    disk.put(paths.snapshot, Buffer.from('x'));
    disk.put(paths.previousSnapshot, Buffer.from('y'));
    const started = await startOn(disk);
    expect(stateOf(started.writer)).toEqual(state);
    expect(started.notices).toHaveLength(2);
    expect(everything(disk).includes('y')).toBe(true);
  });

  it('with a bit flipped anywhere never gives another site', async () => {
    const [disk, state] = await diskWithSnapshots();
    const bytes = disk.contents().get(paths.snapshot) ?? Buffer.alloc(0);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const flipped = Buffer.from(bytes);
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const damaged = disk.afterKill();
        damaged.put(paths.snapshot, flipped);
        const started = await startOn(damaged);
        expect(stateOf(started.writer)).toEqual(state);
        expect(damaged.contents().get(started.notices[0]?.path ?? '')).toEqual(flipped);
      }),
      { numRuns: 60 },
    );
  });

  it('that was lost with the journal: starts empty, says so, and keeps everything', async () => {
    const [disk] = await diskWithSnapshots();
    for (const path of disk.contents().keys()) disk.put(path, Buffer.from(`lost ${path}`));
    const before = [...disk.contents().values()].map(String);
    const started = await startOn(disk);
    expect(groups(started)).toBe(0);
    expect(started.notices.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
    expect([...disk.contents().values()].map(String).sort()).toEqual(before.sort());
    await canEdit(started, disk);
  });

  it('that may not be read: nothing is written until it can be', async () => {
    const [disk, state] = await diskWithSnapshots();
    const before = disk.contents();
    disk.faults = (step) => (step === 'storeRead' ? systemError('EACCES') : null);
    const started = await startOn(disk);
    disk.faults = () => null;
    expect(started.writer.site).toEqual(state.site);
    expect(started.notices).toMatchObject([{ severity: 'error', path: paths.snapshot }]);
    const answer = await addGroup(started.writer, 9);
    expect(answer).toMatchObject({ ok: false, error: { code: 'notDurable' } });
    expect(answer.ok ? '' : inEnglish(answer.error.message)).toContain('access was denied');
    await started.writer.close();
    expect(disk.contents()).toEqual(before);
    await canEdit(await startOn(disk), disk);
  });

  it('that cannot be set aside now is set aside before the first edit', async () => {
    const [disk, state] = await diskWithSnapshots();
    disk.put(paths.snapshot, Buffer.from('damaged'));
    disk.faults = (step) => (step === 'rename' ? systemError('EROFS') : null);
    const started = await startOn(disk);
    expect(stateOf(started.writer)).toEqual(state);
    expect(await addGroup(started.writer, 8)).toMatchObject({ ok: false });
    expect(disk.contents().get(paths.snapshot)?.toString()).toBe('damaged');
    disk.faults = () => null;
    await canEdit(started, disk);
    expect(everything(disk).includes('damaged')).toBe(true);
  });
});

describe('stopping at any step of edits, snapshots and rotation', () => {
  it('loses no acknowledged edit, by kill or by loss of power', async () => {
    // More than a segment holds, so that the snapshot after it begins a new one.
    const name = 'long name '.repeat(20_000);
    const devices = Array.from({ length: 6 }, (_, index) => aDevice(index + 1, 1, { name }));
    const large = aSite({ recordingServers: [aRecordingServer(1)], devices });
    let steps = 0;

    /** Runs until the disk stops answering; says what was acknowledged and what was last asked for. */
    const run = async (stopAt: number): Promise<readonly [MemoryDisk, SiteState, SiteState]> => {
      const disk = new MemoryDisk();
      steps = 0;
      const { writer, repository } = await startOn(disk);
      let acknowledged = stateOf(writer);
      disk.faults = () => {
        steps += 1;
        return steps > stopAt ? systemError('EIO') : null;
      };
      const edits = [
        () => writer.execute([{ type: 'site.import', site: large, mode: 'replace' }]),
        () => addGroup(writer, 1),
        () => repository.snapshot(stateOf(writer)),
        () => addGroup(writer, 2),
        () => writer.undo(),
        () => repository.snapshot(stateOf(writer)),
        () => addGroup(writer, 3),
      ];
      for (const edit of edits) {
        const asked = stateOf(writer);
        await Promise.resolve(edit()).catch(() => undefined);
        acknowledged = stateOf(writer);
        if (steps > stopAt) return [disk, acknowledged, asked];
      }
      return [disk, acknowledged, acknowledged];
    };

    await run(Number.POSITIVE_INFINITY);
    const all = steps;
    expect(all).toBeGreaterThan(40);
    for (let stopAt = 0; stopAt <= all; stopAt += 1) {
      const [disk, acknowledged] = await run(stopAt);
      for (const left of [disk.afterKill(), disk.afterPowerLoss()]) {
        const { writer } = await startOn(left);
        // An edit whose answer never came may be there or not; one that was acknowledged must be.
        expect(writer.revision - acknowledged.revision).toBeOneOf([0, 1]);
        if (acknowledged.revision > 0 && writer.revision === acknowledged.revision) {
          expect(stateOf(writer)).toEqual(acknowledged);
        }
        expect([...left.contents().keys()].filter((path) => path.includes('.tmp-'))).toEqual([]);
      }
    }
  });
});

/** Where each line ends, the header's first. */
function lineEnds(bytes: Buffer): readonly number[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf('\n'); at !== -1; at = bytes.indexOf('\n', at + 1)) ends.push(at + 1);
  return ends;
}

/** The same bytes with another version in the first line, and a checksum that fits. */
async function withVersion(bytes: Buffer, name: string, version: number): Promise<Buffer> {
  const end = bytes.indexOf('\n');
  const head = JSON.parse(bytes.subarray(9, end).toString()) as object;
  const line = await checkedLine([JSON.stringify({ ...head, [name]: version })]);
  return Buffer.concat([...line, bytes.subarray(end + 1)]);
}
