import { describe, expect, it } from 'vitest';
import { apiFailover, apiRecord, guid, readRecords } from '../api/testing/export-records';
import { inEnglish } from '../testing/in-english';
import { MODEL_VERSION } from '../model/kept-records';
import { readSiteFile } from './read-site-file';
import { recogniseFile } from './recognise-file';
import { siteFilePieces, writeSiteFile } from './write-site-file';

const { site } = readRecords(
  apiRecord('sites', 100, { name: 'Airport' }),
  apiRecord('recordingServers', 1, { name: 'RS-1' }),
  apiRecord('failoverRecorders', 20, { name: 'FRS-20' }, ['failoverGroups', 10]),
  apiRecord('failoverGroups', 10, { name: 'North' }),
  apiFailover(1, { primary: 10 }),
  apiRecord('cameras', 30, { name: 'Gate "A"\u2028' }, ['recordingServers', 1]),
  apiRecord('cameras', 31, {}, ['recordingServers', 1]),
);
const text = writeSiteFile(site);

/** The written file as an object, with some properties replaced. */
function edited(changes: object): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), ...changes });
}

describe('writing', () => {
  it('has its mark and version first, a line for each record, and a line break at its end', () => {
    const lines = text.split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '{',
      '"format": "understudy-site",',
      `"version": ${MODEL_VERSION},`,
      '"savedBy": "Understudy",',
      '"site": {',
      `"id": "${guid(100)}",`,
    ]);
    expect(lines.filter((line) => line.startsWith(`"${guid(30)}": {"id"`))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith(`"${guid(20)}": {"id"`))).toHaveLength(1);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('gives the same text for the same site', () => {
    expect(writeSiteFile(structuredClone(site))).toBe(text);
  });

  it('gives the same text in pieces', () => {
    const many = readRecords(
      apiRecord('recordingServers', 1),
      ...Array.from({ length: 2000 }, (_, at) =>
        apiRecord('cameras', 100 + at, {}, ['recordingServers', 1]),
      ),
    ).site;
    const pieces = [...siteFilePieces(many)];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(writeSiteFile(many));
  });

  it('names who saved it', () => {
    expect(JSON.parse(writeSiteFile(site, 'Understudy 1.2.3'))).toMatchObject({
      savedBy: 'Understudy 1.2.3',
    });
  });
});

describe('reading', () => {
  it('gives back what was written, in the same order', () => {
    const result = readSiteFile(text, 'airport.json');
    expect(result).toEqual({ kind: 'ok', site });
    expect(result.kind === 'ok' ? writeSiteFile(result.site) : '').toBe(text);
  });

  it('understands a byte-order mark', () => {
    expect(readSiteFile(`\uFEFF${text}`, 'a').kind).toBe('ok');
  });

  it.each([
    ['nothing', '', 'notASiteFile'],
    ['text', 'hello', 'notASiteFile'],
    ['a list', '[]', 'notASiteFile'],
    ['another format', '{"format":"something-else","version":1}', 'notASiteFile'],
    ['the beginning only', text.slice(0, 200), 'damaged'],
    ['a missing end', text.slice(0, -3), 'damaged'],
    ['version 0', edited({ version: 0 }), 'damaged'],
    ['a version as text', edited({ version: '1' }), 'damaged'],
    ['half a version', edited({ version: 1.5 }), 'damaged'],
    ['no site', edited({ site: null }), 'damaged'],
    ['an unsound record', edited({ site: { ...site, recordingServers: { x: {} } } }), 'damaged'],
    ['a newer version', edited({ version: MODEL_VERSION + 1 }), 'newerVersion'],
    [
      'a newer version of another shape',
      edited({ version: MODEL_VERSION + 1, site: 'new' }),
      'newerVersion',
    ],
    ['a site without a name', edited({ site: { ...site, name: ' ' } }), 'rulesBroken'],
  ])('of %s', (_, written, kind) => {
    const result = readSiteFile(written, 'airport.json');
    expect(result.kind).toBe(kind);
    expect(result.kind === 'ok' ? '' : inEnglish(result.message)).toMatch(/^airport\.json .*[.]$/);
  });

  it('is not harmed by keys that mean something to JavaScript', () => {
    const hostile = text.replace('"recordingServers": {', '$&"__proto__": {"enabled": true},');
    expect(readSiteFile(hostile, 'a')).toEqual({ kind: 'ok', site });
    expect(Object.hasOwn(Object.prototype, 'enabled')).toBe(false);
  });

  it('says in words what is wrong', () => {
    const said = (written: string) => {
      const result = readSiteFile(written, 'airport.json');
      return result.kind === 'ok' ? '' : inEnglish(result.message);
    };
    expect(said(text.slice(0, -3))).toBe(
      'airport.json is damaged. The file is cut off: its end is missing.',
    );
    expect(said(edited({ site: { ...site, name: 5 } }))).toBe(
      'airport.json is damaged. At site → name: Invalid input: expected string, received number.',
    );
    expect(said(edited({ version: 99 }))).toBe(
      `airport.json was saved by a newer version of Understudy (file format 99; this version reads up to ${MODEL_VERSION}). Update Understudy to open it.`,
    );
    expect(said(edited({ site: { ...site, failoverGroups: {} } }))).toBe(
      'airport.json holds a site that breaks the rules: RS-1 counts on a failover group that does not exist.',
    );
  });

  it('hands on the refusals of a site that breaks rules, and the version that it found', () => {
    expect(readSiteFile(edited({ site: { ...site, name: '' } }), 'a')).toMatchObject({
      refusals: [{ code: 'nameRequired' }],
    });
    expect(readSiteFile(edited({ version: 99 }), 'a')).toMatchObject({ found: 99 });
  });
});

describe('recogniseFile', () => {
  it.each([
    ['what was written', text, 'siteFile'],
    ['the same after a byte-order mark', `\uFEFF\n${text}`, 'siteFile'],
    ['another order of properties', '{"version":1,"format":"understudy-site"}', 'siteFile'],
    ['a site file that is cut off', text.slice(0, 60), 'siteFile'],
    ['the mark inside a record', '{"array":[{"format":"understudy-site"}]}', 'export'],
    ['a list', ' [', 'export'],
    ['an object after a byte-order mark', '\uFEFF{', 'export'],
    ['nothing', '', 'unknown'],
    ['HTML', '<html>', 'unknown'],
    ['the mark alone', '"format": "understudy-site"', 'unknown'],
  ])('knows %s', (_, written, kind) => {
    expect(recogniseFile(written)).toBe(kind);
  });
});
