import { describe, expect, it } from 'vitest';
import {
  aFailoverRecorder,
  failoverRecorderIdOf as frs,
  recordingServerIdOf as rs,
} from '../testing/records';
import {
  databasePathState,
  nothingReported,
  standInOf,
  statusOf,
  takeOverOf,
  type StatusReport,
  type TakeOver,
} from './status-report';

const takeOver: TakeOver = {
  recordingServer: rs(3),
  failoverRecorder: frs(2),
  since: null,
  databasePathInUse: 'D:\\old',
};

function reportOf(...takeOvers: readonly TakeOver[]): StatusReport {
  return { ...nothingReported, known: { takeOvers, notInSite: 0 } };
}

describe('a report of the status', () => {
  it('is found from either server', () => {
    const report = reportOf(takeOver);
    expect(takeOverOf(report, rs(3))).toBe(takeOver);
    expect(standInOf(report, frs(2))).toBe(takeOver);
    expect(takeOverOf(report, rs(1))).toBeNull();
    expect(standInOf(nothingReported, frs(2))).toBeNull();
  });

  it('locks nothing that nobody has reported', () => {
    expect(statusOf(nothingReported).takenOver.size).toBe(0);
    expect(statusOf(reportOf(takeOver)).takenOver).toEqual(new Map([[rs(3), frs(2)]]));
  });
});

describe('a database location', () => {
  const recorder = aFailoverRecorder(2, { databasePath: 'E:\\new' });

  it('is pending while its server stands in with another one', () => {
    expect(databasePathState(recorder, reportOf(takeOver))).toEqual({
      kind: 'pending',
      inUse: 'D:\\old',
    });
    expect(databasePathState(recorder, reportOf())).toEqual({ kind: 'applied' });
    const back = { ...recorder, databasePath: 'D:\\old' };
    expect(databasePathState(back, reportOf(takeOver))).toEqual({ kind: 'applied' });
    const other = aFailoverRecorder(1);
    expect(databasePathState(other, reportOf(takeOver))).toEqual({ kind: 'applied' });
  });

  it('cannot be told while nobody knows which one is in use', () => {
    const unknown = reportOf({ ...takeOver, databasePathInUse: null });
    expect(databasePathState(recorder, unknown)).toEqual({ kind: 'notKnown' });
    expect(databasePathState(recorder, nothingReported)).toEqual({ kind: 'applied' });
  });
});
