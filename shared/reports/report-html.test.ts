import { expect, it } from 'vitest';
import { failuresTolerated } from '../failover/failures-tolerated';
import { defaultLocale } from '../messages/locale';
import { findFindings } from '../readiness/readiness';
import type { Site } from '../model/site';
import { aFailoverGroup, aFailoverRecorder, aRecordingServer } from '../testing/records';
import { failoverGroupIdOf, failoverRecorderIdOf } from '../testing/records';
import { aSite, harbour } from '../testing/sites';
import { reportToHtml, type ReportMedium } from './report-html';

const now = new Date('2026-06-01T12:00:00Z');

function htmlOf(site: Site, medium?: ReportMedium): string {
  const tolerated = failuresTolerated(site);
  return reportToHtml(site, tolerated, findFindings(site, tolerated, now), now, defaultLocale, medium);
}

it('says of each group when the first failure can be left uncovered', () => {
  const html = htmlOf(harbour);
  expect(html).toContain('First failure that can be left uncovered');
  expect(html).toContain('<td>North wing</td><td>2</td><td>2</td><td>2</td><td>0</td><td>none</td>');
});

it('prints the weakest of very many recording servers, and says so', () => {
  const group = failoverGroupIdOf(1);
  const covered = { mode: 'failoverGroups', primary: group, secondary: null } as const;
  const site = aSite({
    recordingServers: Array.from({ length: 1600 }, (_, index) =>
      aRecordingServer(index + 1, index === 1599 ? {} : { failover: covered }),
    ),
    failoverRecorders: [aFailoverRecorder(1)],
    failoverGroups: [aFailoverGroup(1, { members: [failoverRecorderIdOf(1)] })],
  });
  const printed = htmlOf(site, 'print');
  expect(printed).toContain('The weakest 1,500 of 1,600.');
  expect(printed).toMatch(/<tbody>\n<tr><td>RS-1600<\/td><td>None<\/td>/);
  expect(printed).toContain('The worst 500 of');
  expect(htmlOf(site)).not.toContain('The weakest');
});
