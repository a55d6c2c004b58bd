import { describe, expect, it } from 'vitest';
import { createMergeNotes } from '../commands/merge/merge-notes';
import { mergeStated } from '../commands/merge/merge-stated';
import { siteId } from '../model/ids';
import { emptySite } from '../model/site';
import { compareWith } from './compare-with';
import { noRecords } from './import-preview';
import { apiRecord, guid, readRecords } from '../api/testing/export-records';
import { readSiteFile } from './read-site-file';
import { writeSiteFile } from './write-site-file';

const records = [
  apiRecord('recordingServers', 1),
  apiRecord('recordingServers', 2),
  apiRecord('failoverGroups', 10),
  apiRecord('failoverRecorders', 20, {}, ['failoverGroups', 10]),
  apiRecord('cameras', 30, {}, ['recordingServers', 1]),
  apiRecord('cameras', 31, {}, ['recordingServers', 1]),
];
const { site, stated, counts } = readRecords(...records);

it('finds everything new in an empty site', () => {
  expect(compareWith(emptySite(siteId.parse(guid(999))), site, stated)).toEqual({
    counts,
    novelty: { added: counts, changed: noRecords, unchanged: noRecords },
  });
});

it('finds nothing new in the same site, also after it was saved and opened', () => {
  const opened = readSiteFile(writeSiteFile(site), 'a');
  const current = opened.kind === 'ok' ? opened.site : emptySite(site.id);
  expect(compareWith(current, site, stated)).toEqual({
    counts,
    novelty: { added: noRecords, changed: noRecords, unchanged: counts },
  });
});

describe('of other records', () => {
  const later = readRecords(
    apiRecord('recordingServers', 1, { version: '25.1' }),
    apiRecord('recordingServers', 3),
    apiRecord('failoverGroups', 10),
    apiRecord('cameras', 30, {}, ['recordingServers', 3]),
    apiRecord('cameras', 31, {}, ['recordingServers', 1]),
    apiRecord('cameras', 32, {}, ['recordingServers', 1]),
  );
  const { novelty } = compareWith(site, later.site, later.stated);
  const merged = mergeStated(site, later.stated, createMergeNotes());

  it('tells new, changed and unchanged ones apart; a device that moves has changed', () => {
    expect(novelty).toEqual({
      added: { recordingServers: 1, failoverRecorders: 0, failoverGroups: 0, devices: 1 },
      // The group has lost its member.
      changed: { recordingServers: 1, failoverRecorders: 0, failoverGroups: 1, devices: 1 },
      unchanged: { recordingServers: 0, failoverRecorders: 0, failoverGroups: 0, devices: 1 },
    });
  });

  it('counts only those of which the input says something', () => {
    expect(compareWith(site, merged, later.stated)).toEqual({
      counts: { recordingServers: 2, failoverRecorders: 0, failoverGroups: 1, devices: 3 },
      // Nobody has said that the group has lost its member.
      novelty: {
        ...novelty,
        changed: { ...novelty.changed, failoverGroups: 0 },
        unchanged: { ...novelty.unchanged, failoverGroups: 1 },
      },
    });
  });
});
