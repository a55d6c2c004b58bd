import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSiteFile } from '../../../shared/files/read-site-file';
import { writeSiteFile } from '../../../shared/files/write-site-file';
import { soundSites } from '../../../shared/testing/arbitrary-sites';
import { noSteps } from '../undo-stacks';
import { readSnapshotText, snapshotText } from './snapshot-text';

describe('any sound site', () => {
  it('is read back from a snapshot as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(soundSites, fc.nat(), async (site, revision) => {
        const snapshot = { site, revision, stacks: noSteps };
        const read = await readSnapshotText(await snapshotText(snapshot));
        expect(read).toMatchObject({ kind: 'present', snapshot });
      }),
      { numRuns: 60 },
    );
  });

  it('is read back from a site file as it was written', () => {
    fc.assert(
      fc.property(soundSites, (site) => {
        expect(readSiteFile(writeSiteFile(site), 'site.json')).toEqual({ kind: 'ok', site });
      }),
      { numRuns: 60 },
    );
  });
});
