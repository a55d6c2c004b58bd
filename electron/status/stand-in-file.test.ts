import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../shared/testing/in-english';
import { readStandInFile } from './stand-in-file';

describe('a stand-in file', () => {
  it('says who stands in for whom, by id or name, and what else it knows', () => {
    const since = '2026-11-25T13:05:00+01:00';
    const text = JSON.stringify({
      takenOver: [
        { recordingServer: 'RS-03', failoverRecorder: ' FRS-02 ', since, databasePath: 'D:\\db' },
        { recordingServer: 'RS-04', failoverRecorder: 'FRS-05' },
      ],
    });
    expect(readStandInFile(text)).toEqual({
      ok: true,
      takeOvers: [
        {
          recordingServer: 'RS-03',
          failoverRecorder: 'FRS-02',
          since,
          databasePathInUse: 'D:\\db',
        },
        {
          recordingServer: 'RS-04',
          failoverRecorder: 'FRS-05',
          since: null,
          databasePathInUse: null,
        },
      ],
    });
    expect(readStandInFile('{"takenOver":[]}')).toEqual({ ok: true, takeOvers: [] });
  });

  const one = { recordingServer: 'RS-03', failoverRecorder: 'FRS-02' };
  it.each<[string, string, RegExp]>([
    ['cut off', '{"takenOver":[', /cut off/],
    ['not an object', '[]', /^The file: /],
    ['without its list', '{}', /^takenOver: /],
    ['with a nameless server', '{"takenOver":[{"recordingServer":""}]}', /recordingServer: /],
    [
      'with a moment that is none',
      JSON.stringify({ takenOver: [{ ...one, since: 'yesterday' }] }),
      /^takenOver › 0 › since: /,
    ],
    ['with a misspelt key', JSON.stringify({ takenOver: [{ ...one, sine: '' }] }), /sine/],
    [
      'with a server taken over twice',
      JSON.stringify({ takenOver: [one, { ...one, failoverRecorder: 'FRS-03' }] }),
      /^RS-03 is in it twice\.$/,
    ],
    [
      'with a server that stands in twice',
      JSON.stringify({ takenOver: [one, { ...one, recordingServer: 'RS-04' }] }),
      /^FRS-02 is in it twice\.$/,
    ],
  ])('%s is not used, and says why', (_, text, reason) => {
    const read = readStandInFile(text);
    expect(read.ok ? '' : inEnglish(read.reason)).toMatch(reason);
  });
});
