import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../commands/invariants';
import { siteSchema } from '../model/site';
import { readSiteFile } from '../files/read-site-file';
import { writeSiteFile } from '../files/write-site-file';
import { messyExport } from './testing/messy-export';
import { exportFile, read } from './testing/export-records';

const files = fc.array(
  fc.tuple(fc.constantFrom('cameras.json', 'a.json', 'failoverGroups.json'), messyExport),
  {
    minLength: 1,
    maxLength: 3,
  },
);

describe('whatever an export holds', () => {
  it('gives a site that breaks no rule and fits the schema', () => {
    fc.assert(
      fc.property(files, (written) => {
        const { site } = read(...written.map(([name, value]) => exportFile(name, value)));
        expect(checkInvariants(site)).toEqual([]);
        expect(siteSchema.parse(site)).toEqual(site);
      }),
      { numRuns: 200 },
    );
  });

  it('gives a site that a site file can hold', () => {
    fc.assert(
      fc.property(files, (written) => {
        const { site } = read(...written.map(([name, value]) => exportFile(name, value)));
        expect(readSiteFile(writeSiteFile(site), 'a')).toEqual({ kind: 'ok', site });
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same site when every file comes twice', () => {
    fc.assert(
      fc.property(files, (written) => {
        const once = written.map(([name, value]) => exportFile(name, value));
        expect(read(...once, ...once).site).toEqual(read(...once).site);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws on arbitrary JSON or text', () => {
    const anything = fc.oneof(fc.json({ maxDepth: 6 }), fc.string());
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), (texts) => {
        const result = read(...texts.map((text) => exportFile('hardware.json', text)));
        expect(result.files).toHaveLength(texts.length);
        expect(checkInvariants(result.site)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
