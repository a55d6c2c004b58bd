import { describe, expect, it } from 'vitest';
import type { Site } from '../../../shared/model/site';
import { aFailoverRecorder } from '../../../shared/testing/records';
import { runToEnd } from '../../../shared/run-to-end';
import { harbour } from '../../../shared/testing/sites';
import { analyse } from '../../state/analysis/analysis';
import { rowMark } from './row-mark';
import { treeEntries } from './tree-entries';

const now = new Date('2026-06-01T12:00:00Z');
const second = aFailoverRecorder(2);
/** `harbour`, in which the second member of North wing is disabled. */
const site: Site = {
  ...harbour,
  failoverRecorders: { ...harbour.failoverRecorders, [second.id]: { ...second, enabled: false } },
};

function marksWith(...expanded: readonly string[]): (name: string) => string | null {
  const analysis = runToEnd(analyse(site, now));
  const entries = treeEntries(site, new Set(['servers', ...expanded]), '');
  return (name) => {
    const entry = entries.find((each) =>
      'record' in each ? each.record.name === name : each.kind === name,
    );
    if (entry === undefined) throw new Error(`there is no row ${name}`);
    const mark = rowMark(analysis, entry);
    return mark === null ? null : `${mark.severity}: ${mark.words}`;
  };
}

describe('the mark of a row', () => {
  it('says what readiness has found, but no advice', () => {
    const markOf = marksWith('recordingServers', 'failoverServers');
    expect(markOf('RS-04')).toBe('error: Readiness: 1 error');
    expect(markOf('RS-01')).toMatch(/^warning: Readiness: \d warnings?$/);
    // Nobody has ticked its preparations, which is advice.
    expect(markOf('FRS-04')).toBeNull();
  });

  it('speaks for what a closed row hides, and no longer when it is open', () => {
    const north = `failoverGroup:${Object.keys(harbour.failoverGroups)[0] ?? ''}`;
    const closed = marksWith('recordingServers', 'failoverServers');
    expect(closed('North wing')).toBe('warning: Readiness: 1 warning, with all that is inside');
    const open = marksWith('recordingServers', 'failoverServers', north);
    expect(open('North wing')).toBeNull();
    expect(open('FRS-02')).toBe('warning: Readiness: 1 warning');
    expect(open('recordingServers')).toBeNull();
    expect(marksWith()('recordingServers')).toMatch(
      /^error: Readiness: 2 errors and \d+ warnings, with all that is inside$/,
    );
  });
});
