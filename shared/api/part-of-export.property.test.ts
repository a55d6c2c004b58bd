import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statedOf } from '../change/stated';
import { shardsOf } from '../change/device-shards';
import { byId } from '../change/records-diff';
import { createMergeNotes } from '../commands/merge/merge-notes';
import { mergeStated } from '../commands/merge/merge-stated';
import { groupOf } from '../model/references';
import { listOf, type Site } from '../model/site';
import { detailedSites } from '../testing/detailed-sites';
import type { ExportFile } from './read-file';
import { resourceNames } from './resource-names';
import { exportFile, read } from './testing/export-records';
import { partsOf } from './testing/part-of-export';
import { writeExport, type WrittenExport } from './write-export';
import type { ApiRecord } from './write-record';

function filesOf(written: Partial<WrittenExport>): readonly ExportFile[] {
  return resourceNames.map((resource) => exportFile(`${resource}.json`, written[resource] ?? []));
}

function mergeInto(site: Site, files: readonly ExportFile[]): Site {
  return mergeStated(site, read(...files).stated, createMergeNotes());
}

describe('an export', () => {
  it('gives back the site of which it was written, without a word', () => {
    fc.assert(
      fc.property(detailedSites, (site) => {
        const back = read(...filesOf(writeExport(site)));
        expect(back.site).toEqual(site);
        expect([back.conflicts, back.skipped, back.usualValues]).toEqual([[], [], []]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any part of an export', () => {
  it('changes nothing when it is merged into the site of which it was written', () => {
    const cases = detailedSites.chain((site) =>
      fc.tuple(fc.constant(site), partsOf(writeExport(site))),
    );
    fc.assert(
      fc.property(cases, ([site, files]) => {
        expect(mergeInto(site, files)).toEqual(site);
      }),
      { numRuns: 200 },
    );
  });

  it('can be merged before or after another part, into a site that has its records', () => {
    const cases = fc
      .tuple(detailedSites, detailedSites)
      .map(([theirs, others]) => [groupsByNumber(theirs), groupsByNumber(others)] as const)
      .chain(([theirs, others]) => {
        const merged = mergeStated(theirs, statedOf(others), createMergeNotes());
        return fc.tuple(fc.constant(withDevicesOf(theirs, merged)), twoParts(theirs));
      });
    fc.assert(
      fc.property(cases, ([site, [first, second]]) => {
        const oneWay = mergeInto(mergeInto(site, first), second);
        const theOther = mergeInto(mergeInto(site, second), first);
        expect(inAnyOrder(oneWay)).toEqual(inAnyOrder(theOther));
      }),
      { numRuns: 150 },
    );
  });
});

/** Where each record of an export goes: the members of a group together, for they state its sequence. */
function twoParts(
  site: Site,
): fc.Arbitrary<readonly [readonly ExportFile[], readonly ExportFile[]]> {
  const written = writeExport(site);
  const lot = (resource: string, { id }: ApiRecord): string => {
    const recorder = listOf(site.failoverRecorders).find((other) => other.id === id);
    const group = recorder === undefined ? undefined : groupOf(site, recorder.id);
    return group?.id ?? `${resource} ${String(id)}`;
  };
  const lots = new Set(
    resourceNames.flatMap((resource) => written[resource].map((record) => lot(resource, record))),
  );
  const chosen = fc.tuple(
    ...[...lots].map((of) =>
      fc
        .constantFrom('first', 'second', 'both', 'neither')
        .map((where): readonly [string, string] => [of, where]),
    ),
  );
  return chosen.map((entries) => {
    const where = new Map(entries);
    const part = (which: string): readonly ExportFile[] =>
      filesOf(
        Object.fromEntries(
          resourceNames.map((resource) => [
            resource,
            written[resource].filter((record) =>
              [which, 'both'].includes(where.get(lot(resource, record)) ?? ''),
            ),
          ]),
        ),
      );
    return [part('first'), part('second')];
  });
}

/** No two groups with one name, neither here nor in another site: who comes second gets a number. */
function groupsByNumber(site: Site): Site {
  const groups = listOf(site.failoverGroups);
  return { ...site, failoverGroups: byId(groups.map((group) => ({ ...group, name: group.id }))) };
}

/** A site with another one's hardware and devices, the devices without failover support. */
function withDevicesOf(source: Site, site: Site): Site {
  const devices = listOf(source.devices).flatMap(listOf);
  return {
    ...site,
    recordingServers: byId(
      listOf(site.recordingServers).map((server) => ({
        ...server,
        hardware: source.recordingServers[server.id]?.hardware ?? [],
      })),
    ),
    devices: shardsOf(devices.map((device) => ({ ...device, failoverSetting: 'Disabled' }))),
  };
}

/** New pieces of hardware and storages stand in the order in which they have come. */
function inAnyOrder(site: Site): Site {
  const sorted = <Piece extends { readonly id: string }>(pieces: readonly Piece[]): Piece[] =>
    pieces.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...site,
    recordingServers: byId(
      listOf(site.recordingServers).map((server) => ({
        ...server,
        hardware: sorted(server.hardware),
        storages: sorted(server.storages),
      })),
    ),
  };
}
