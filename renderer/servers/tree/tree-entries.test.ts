import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOf, type Site } from '../../../shared/model/site';
import { soundSites } from '../../../shared/testing/arbitrary-sites';
import {
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverRecorderIdOf,
} from '../../../shared/testing/records';
import { aSite, harbour } from '../../../shared/testing/sites';
import { nodeKey } from '../../state/node-ref';
import { entryName, treeEntries, type TreeEntry } from './tree-entries';

function allOpen(site: Site): ReadonlySet<string> {
  const groups = listOf(site.failoverGroups).map(({ id }) =>
    nodeKey({ kind: 'failoverGroup', id }),
  );
  return new Set(['servers', 'recordingServers', 'failoverServers', ...groups]);
}

function namesOf(entries: readonly TreeEntry[]): readonly string[] {
  return entries.map(entryName);
}

function recordsIn(site: Site): readonly { readonly id: string }[] {
  return [
    ...listOf(site.recordingServers),
    ...listOf(site.failoverRecorders),
    ...listOf(site.failoverGroups),
  ];
}

describe('the rows of the tree', () => {
  test('with everything open, each record of any site has exactly one row', () => {
    fc.assert(
      fc.property(soundSites, (site) => {
        const shown = treeEntries(site, allOpen(site), '')
          .flatMap((entry) => ('record' in entry ? [entry.record.id] : []))
          .toSorted();
        const there = recordsIn(site).map((record): string => record.id);
        expect(shown).toEqual(there.toSorted());
      }),
    );
  });

  test('positions count the rows of a parent from 1, and the set is as large as they are many', () => {
    fc.assert(
      fc.property(soundSites, (site) => {
        const entries = treeEntries(site, allOpen(site), '');
        for (const { key } of entries) {
          const children = entries.filter(({ parent }) => parent === key);
          expect(children.map(({ position }) => position)).toEqual(
            children.map((_, index) => index + 1),
          );
          expect(children.every(({ setSize }) => setSize === children.length)).toBe(true);
        }
      }),
    );
  });

  test('a closed node hides what is below it', () => {
    expect(namesOf(treeEntries(harbour, new Set(['servers']), ''))).toEqual([
      'Servers',
      'Recording Servers',
      'Failover Servers',
    ]);
  });

  test('names stand as people count, and members in their sequence', () => {
    const site = aSite({
      recordingServers: [
        aRecordingServer(1, { name: 'rs 10' }),
        aRecordingServer(2, { name: 'RS 9' }),
        aRecordingServer(3, { name: 'Äpfel' }),
        aRecordingServer(4, { name: 'Birnen' }),
      ],
      failoverRecorders: [aFailoverRecorder(1), aFailoverRecorder(2)],
      failoverGroups: [
        aFailoverGroup(1, { members: [failoverRecorderIdOf(2), failoverRecorderIdOf(1)] }),
      ],
    });
    expect(namesOf(treeEntries(site, allOpen(site), ''))).toEqual([
      'Servers',
      'Recording Servers',
      'Äpfel',
      'Birnen',
      'RS 9',
      'rs 10',
      'Failover Servers',
      'Group 1',
      'FRS-02',
      'FRS-01',
    ]);
  });
});

describe('the rows that a search leaves', () => {
  test('are matches and what is above them, or members of a group that matches', () => {
    fc.assert(
      fc.property(soundSites, fc.constantFrom('rs', 'wing', '1', 'frs-0', 'zzz'), (site, term) => {
        const entries = treeEntries(site, new Set(), term);
        const matches = (key: string | null): boolean =>
          entries.some(
            (entry) =>
              entry.key === key &&
              'record' in entry &&
              entryName(entry).toLowerCase().includes(term),
          );
        for (const entry of entries) {
          if (!('record' in entry)) continue;
          const isAbove = entries.some(({ parent }) => parent === entry.key);
          const host = 'hostName' in entry.record ? entry.record.hostName : '';
          expect(
            matches(entry.key) || matches(entry.parent) || isAbove || host.includes(term),
          ).toBe(true);
        }
        const shown = new Set(entries.map(({ key }) => key));
        for (const { key } of treeEntries(site, allOpen(site), '')) {
          if (matches(key)) expect(shown).toContain(key);
        }
      }),
    );
  });

  test('ignore case and blanks around what is typed', () => {
    expect(namesOf(treeEntries(harbour, new Set(), '  SOUTH '))).toEqual([
      'Servers',
      'Recording Servers',
      'Failover Servers',
      'South wing',
      'FRS-03',
    ]);
  });
});
