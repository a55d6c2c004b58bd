import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inEnglish } from '../../shared/testing/in-english';
import { NoticeBoard } from '../notices/notice-board';
import { noLog } from '../testing/site-on-disk';
import { standInSource } from './stand-in-source';

const text = JSON.stringify({
  takenOver: [{ recordingServer: 'RS-03', failoverRecorder: 'FRS-02' }],
});
const told = [
  { recordingServer: 'RS-03', failoverRecorder: 'FRS-02', since: null, databasePathInUse: null },
];

describe('a stand-in file', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understudy-status-'));
    path = join(folder, 'now.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is read at the start, when it is written to, and when another takes its place', async () => {
    await writeFile(path, text);
    const notices = new NoticeBoard();
    const source = await standInSource(path, notices, noLog);
    expect(source.current()).toEqual(told);
    const heard = vi.fn();
    source.subscribe(heard);

    await writeFile(path, '{"takenOver":[]}');
    await vi.waitFor(() => {
      expect(source.current()).toEqual([]);
    });
    await writeFile(join(folder, 'next.json'), text);
    await rename(join(folder, 'next.json'), path);
    await vi.waitFor(() => {
      expect(source.current()).toEqual(told);
    });
    expect(heard).toHaveBeenCalled();
    expect(notices.notices).toEqual([]);
  });

  it('that cannot be used is told of, once, until it can; what it said before holds', async () => {
    const notices = new NoticeBoard();
    const source = await standInSource(path, notices, noLog);
    expect(source.current()).toBeNull();
    expect(notices.notices).toMatchObject([{ severity: 'warning', path }]);
    expect(said(notices)).toEqual([expect.stringMatching(/not known\.$/)]);

    await writeFile(path, text);
    await vi.waitFor(() => {
      expect(notices.notices).toEqual([]);
    });
    await writeFile(path, '{}');
    await vi.waitFor(() => {
      expect(said(notices)).toEqual([expect.stringMatching(/^takenOver: .* still holds\.$/)]);
    });
    expect(source.current()).toEqual(told);
  });
});

function said(notices: NoticeBoard): readonly string[] {
  return notices.notices.map(({ message }) => inEnglish(message));
}
