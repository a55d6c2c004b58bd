import { describe, expect, it } from 'vitest';
import { statusOf, type StatusReport, type TakeOver } from '../../shared/model/status-report';
import { failoverRecorderIdOf, recordingServerIdOf } from '../../shared/testing/records';
import { aSite, harbour } from '../../shared/testing/sites';
import { siteAfter } from '../../shared/testing/outcomes';
import { StatusKeeper } from './status-keeper';
import { silentSource, type StatusSource, type ToldTakeOver } from './status-source';

const rs3 = recordingServerIdOf(3);
const frs2 = failoverRecorderIdOf(2);
const byName: ToldTakeOver = {
  recordingServer: 'RS-03',
  failoverRecorder: 'FRS-02',
  since: null,
  databasePathInUse: null,
};
const usual = harbour.failoverRecorders[frs2]?.databasePath ?? '';
const takeOver: TakeOver = {
  recordingServer: rs3,
  failoverRecorder: frs2,
  since: null,
  databasePathInUse: null,
};

interface Told {
  readonly source: StatusSource;
  readonly tell: (takeOvers: readonly ToldTakeOver[] | null) => void;
}

function aSource(first: readonly ToldTakeOver[] | null): Told {
  let said = first;
  let listener = (): void => undefined;
  return {
    source: {
      origin: { kind: 'standInFile', path: '/now.json' },
      current: () => said,
      subscribe: (given) => {
        listener = given;
        return () => undefined;
      },
    },
    tell: (takeOvers) => {
      said = takeOvers;
      listener();
    },
  };
}

const takeOversOf = ({ known }: StatusReport): readonly TakeOver[] | undefined => known?.takeOvers;

describe('the status', () => {
  it('of a client without a source is not known, which is not the same as quiet', () => {
    expect(new StatusKeeper(silentSource, harbour).report.known).toBeNull();
    const quiet = new StatusKeeper(aSource([]).source, harbour);
    expect(quiet.report.known).toEqual({ takeOvers: [], notInSite: 0 });
    expect(quiet.status.takenOver.size).toBe(0);
  });

  it('names servers of the site, told by name or by id, and is told to windows and rules', () => {
    const { source, tell } = aSource([]);
    const keeper = new StatusKeeper(source, harbour);
    const told: StatusReport[] = [];
    keeper.subscribe((report) => told.push(report));
    tell([{ ...byName, recordingServer: rs3.toUpperCase() }]);
    expect(told).toEqual([keeper.report]);
    expect(keeper.status.takenOver).toEqual(new Map([[rs3, frs2]]));
    expect(statusOf(keeper.report)).toEqual(keeper.status);
    tell([]);
    expect(keeper.status.takenOver.size).toBe(0);
  });

  it('counts take-overs of servers that are not in the site, until an import brings them in', () => {
    const keeper = new StatusKeeper(aSource([byName]).source, aSite());
    expect(keeper.report.known).toEqual({ takeOvers: [], notInSite: 1 });
    keeper.siteChanged(harbour);
    expect(keeper.report.known).toEqual({ takeOvers: [takeOver], notInSite: 0 });
  });

  it('takes a name that two servers have for neither of them', () => {
    const id = recordingServerIdOf(4);
    const site = siteAfter(harbour, {
      type: 'recordingServer.edit',
      id,
      changes: { name: 'RS-03' },
    });
    expect(new StatusKeeper(aSource([byName]).source, site).report.known).toEqual({
      takeOvers: [],
      notInSite: 1,
    });
  });

  it('stays with a server that is renamed while it is taken over', () => {
    const { source, tell } = aSource([byName]);
    const keeper = new StatusKeeper(source, harbour);
    keeper.siteChanged(
      siteAfter(harbour, { type: 'recordingServer.edit', id: rs3, changes: { name: 'Pier' } }),
    );
    tell([byName]);
    expect(keeper.status.takenOver.get(rs3)).toBe(frs2);
  });
});

describe('the database location in use', () => {
  const moved = siteAfter(harbour, {
    type: 'failoverRecorder.edit',
    id: frs2,
    changes: { databasePath: 'E:\\media' },
  });
  const inUse = (keeper: StatusKeeper): string | null | undefined =>
    takeOversOf(keeper.report)?.[0]?.databasePathInUse;

  it('is that of the moment at which the take-over began, until it ends', () => {
    const { source, tell } = aSource([]);
    const keeper = new StatusKeeper(source, harbour);
    tell([byName]);
    keeper.siteChanged(moved);
    tell([byName]);
    expect(inUse(keeper)).toBe(usual);
    tell([]);
    tell([byName]);
    expect(inUse(keeper)).toBe('E:\\media');
  });

  it('is that of the new take-over when one has ended and another has begun meanwhile', () => {
    const { source, tell } = aSource([]);
    const keeper = new StatusKeeper(source, harbour);
    tell([{ ...byName, since: '2026-11-25T12:00:00Z' }]);
    keeper.siteChanged(moved);
    tell([{ ...byName, since: '2026-11-25T13:00:00Z' }]);
    expect(inUse(keeper)).toBe('E:\\media');
  });

  it.each<[string, readonly ToldTakeOver[] | null]>([
    ['at the start of the client', [byName]],
    ['before the source could say anything', null],
  ])('is not known of a take-over that began %s', (_, first) => {
    const { source, tell } = aSource(first);
    const keeper = new StatusKeeper(source, harbour);
    tell([byName]);
    expect(inUse(keeper)).toBeNull();
  });

  it('is what the source says, if it says so', () => {
    const { source, tell } = aSource([{ ...byName, databasePathInUse: 'F:\\old' }]);
    const keeper = new StatusKeeper(source, harbour);
    expect(inUse(keeper)).toBe('F:\\old');
    tell([byName]);
    expect(inUse(keeper)).toBe('F:\\old');
  });
});
