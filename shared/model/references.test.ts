import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sitesWithCommands } from '../testing/arbitrary-commands';
import { soundSites } from '../testing/arbitrary-sites';
import { siteAfter } from '../testing/outcomes';
import { failoverRecorderIdOf as frs, recordingServerIdOf as rs } from '../testing/records';
import { harbour, northWing, southWing } from '../testing/sites';
import { apply } from '../commands/apply';
import { openWorkbench } from '../change/change';
import {
  allocationOf,
  allocations,
  groupOf,
  hotStandbyFor,
  recordingServersUsing,
} from './references';
import { listOf, type Site } from './site';

describe('where a failover recording server stands', () => {
  it('is a group and a position, a recording server, or nowhere', () => {
    expect(allocationOf(harbour, frs(2))).toStrictEqual({
      state: 'grouped',
      group: harbour.failoverGroups[northWing],
      position: 1,
    });
    expect(allocationOf(harbour, frs(4))).toStrictEqual({
      state: 'hotStandby',
      recordingServer: harbour.recordingServers[rs(3)],
    });
    expect(allocationOf(harbour, frs(5))).toStrictEqual({ state: 'unassigned' });
    expect(allocationOf(harbour, frs(9))).toStrictEqual({ state: 'unassigned' });
  });

  it('is the same for all at once as one by one', () => {
    fc.assert(
      fc.property(soundSites, (site) => {
        const all = allocations(site);
        expect([...all.keys()]).toStrictEqual(Object.keys(site.failoverRecorders));
        for (const [id, allocation] of all) {
          expect(allocation).toStrictEqual(allocationOf(site, id));
        }
      }),
    );
  });
});

describe('what is remembered of a collection', () => {
  it('is what a look through it finds, also while it is written in place', () => {
    fc.assert(
      fc.property(sitesWithCommands, ([site, commands]) => {
        const workbench = openWorkbench(site);
        for (const command of commands) {
          expectTrueReferences(workbench.site());
          const outcome = apply(workbench.site(), command);
          if (outcome.ok) workbench.write(outcome.value);
        }
        expectTrueReferences(workbench.site());
        expectTrueReferences(site);
      }),
    );
  });

  it('is not carried over into the site after a change', () => {
    expect(groupOf(harbour, frs(1))?.name).toBe('North wing');
    const moved = siteAfter(harbour, {
      type: 'failoverRecorder.move',
      id: frs(1),
      failoverGroup: southWing,
      position: null,
    });
    expect(groupOf(moved, frs(1))?.name).toBe('South wing');
    expect(groupOf(harbour, frs(1))?.name).toBe('North wing');
  });
});

describe('the recording servers that use a group', () => {
  it('name it as their primary or their secondary one', () => {
    const names = (group: typeof northWing) =>
      recordingServersUsing(harbour, group).map(({ name }) => name);
    expect(names(northWing)).toStrictEqual(['RS-01', 'RS-02']);
    expect(names(southWing)).toStrictEqual(['RS-01']);
  });
});

function expectTrueReferences(site: Site): void {
  for (const { id } of listOf(site.failoverRecorders)) {
    expect(groupOf(site, id)).toBe(
      listOf(site.failoverGroups).find(({ members }) => members.includes(id)),
    );
    expect(hotStandbyFor(site, id)).toBe(
      listOf(site.recordingServers).find(
        ({ failover }) => failover.mode === 'hotStandby' && failover.failoverRecorder === id,
      ),
    );
  }
}
