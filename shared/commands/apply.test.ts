import { describe, expect, it } from 'vitest';
import { applyChange, sizeOf } from '../change/change';
import { failoverRecorderIdOf as frs, recordingServerIdOf as rs } from '../testing/records';
import { harbour, northWing } from '../testing/sites';
import { applyAll } from './apply';
import type { Command } from './command';

const rename = (name: string): Command => ({
  type: 'recordingServer.edit',
  id: rs(1),
  changes: { name },
});
const move = (id: number, failoverGroup: typeof northWing | null): Command => ({
  type: 'failoverRecorder.move',
  id: frs(id),
  failoverGroup,
  position: null,
});
const dedicate = (server: number, recorder: number): Command => ({
  type: 'recordingServer.setFailover',
  id: rs(server),
  failover: { mode: 'hotStandby', failoverRecorder: frs(recorder) },
});

describe('one gesture of several commands', () => {
  it('lets each command see what the ones before it have done', () => {
    const outcome = applyAll(harbour, [move(1, null), dedicate(1, 1), move(5, northWing)]);
    if (!outcome.ok) throw new Error('refused');
    const site = applyChange(harbour, outcome.value);
    expect(site.failoverGroups[northWing]?.members).toStrictEqual([frs(2), frs(5)]);
    expect(site.recordingServers[rs(1)]?.failover).toStrictEqual({
      mode: 'hotStandby',
      failoverRecorder: frs(1),
    });
  });

  it('sees a hot standby that an earlier command has freed or taken', () => {
    const free: Command = {
      type: 'recordingServer.setFailover',
      id: rs(3),
      failover: { mode: 'none' },
    };
    expect(applyAll(harbour, [dedicate(4, 4)])).toMatchObject({ ok: false });
    expect(applyAll(harbour, [free, dedicate(4, 4)])).toMatchObject({ ok: true });
    expect(applyAll(harbour, [dedicate(1, 5), dedicate(2, 5)])).toMatchObject({
      refusals: [{ code: 'hotStandbyTaken' }],
    });
    expect(applyAll(harbour, [dedicate(1, 5), move(5, northWing)])).toMatchObject({
      refusals: [{ code: 'hotStandbyInGroup' }],
    });
    expect(applyAll(harbour, [move(5, northWing), dedicate(1, 5)])).toMatchObject({
      refusals: [{ code: 'groupedAsHotStandby' }],
    });
  });

  it('is refused whole when one command is', () => {
    expect(applyAll(harbour, [rename('Gate'), rename('')])).toMatchObject({
      ok: false,
      refusals: [{ code: 'nameRequired' }],
    });
  });

  it('touches each record once, however many commands do', () => {
    const outcome = applyAll(harbour, [rename('A'), rename('B'), rename('C')]);
    expect(outcome.ok && sizeOf(outcome.value)).toBe(1);
  });

  it.each<[string, readonly Command[]]>([
    ['no command', []],
    ['a command that changes nothing', [rename(' RS-01 ')]],
    ['commands that take each other back', [rename('Gate'), rename('RS-01')]],
  ])('has nothing to do: %s', (_, commands) => {
    expect(applyAll(harbour, commands)).toStrictEqual({
      ok: false,
      refusals: [{ code: 'nothingToDo', args: { what: 'command' } }],
    });
  });

  it('passes on who has been taken over', () => {
    const status = { takenOver: new Map([[rs(1), frs(1)]]) };
    const remove: Command = { type: 'recordingServer.remove', id: rs(1) };
    expect(applyAll(harbour, [remove], status)).toMatchObject({ ok: false });
    expect(applyAll(harbour, [rename('x'), remove], status)).toMatchObject({ ok: false });
    expect(applyAll(harbour, [remove])).toMatchObject({ ok: true });
  });
});
