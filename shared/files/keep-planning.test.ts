import { expect, it } from 'vitest';
import { failoverRecorderId, siteId } from '../model/ids';
import { newFailoverRecorder } from '../model/failover-recorder';
import { emptySite, type Site } from '../model/site';
import { keepPlanning } from './keep-planning';

const stays = failoverRecorderId.parse('00000000-0000-4000-8000-000000000001');
const goes = failoverRecorderId.parse('00000000-0000-4000-8000-000000000002');
const tick = { by: 'Ada', at: '2026-01-01T00:00:00.000Z', note: '' };

function siteWith(...ids: readonly (typeof stays)[]): Site {
  const site = emptySite(siteId.parse('00000000-0000-4000-8000-00000000000a'));
  const recorders = ids.map((id) =>
    newFailoverRecorder({
      id,
      name: id,
      description: '',
      hostName: 'host',
      portNumber: 7563,
      encrypted: false,
    }),
  );
  return { ...site, failoverRecorders: Object.fromEntries(recorders.map((r) => [r.id, r])) };
}

it('keeps what was planned, but not for servers that are gone', () => {
  const current: Site = {
    ...siteWith(stays, goes),
    targets: { failuresTolerated: 3, validationMaxAgeDays: 30 },
    preparations: {
      [stays]: { id: stays, ticks: { ownComputer: tick } },
      [goes]: { id: goes, ticks: { ownComputer: tick } },
    },
  };
  const kept = keepPlanning(current, siteWith(stays));
  expect(kept.targets).toEqual(current.targets);
  expect(Object.keys(kept.preparations)).toEqual([stays]);
  expect(Object.keys(kept.failoverRecorders)).toEqual([stays]);
});
