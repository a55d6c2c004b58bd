import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterEntry, STEPS_KEPT, undoState, type History, type HistoryStep } from './history';

const start: History<HistoryStep> = { revision: 0, stacks: { undo: [], redo: [] } };

function doing(history: History<HistoryStep>): History<HistoryStep> {
  const revision = history.revision + 1;
  return afterEntry(history, { kind: 'do', step: { revision, label: `Step ${revision}` } });
}

/** Takes the next step of a stack; nothing when there is none. */
function going(way: 'undo' | 'redo', history: History<HistoryStep>): History<HistoryStep> {
  const of = history.stacks[way].at(-1)?.revision;
  return of === undefined
    ? history
    : afterEntry(history, { kind: way, revision: history.revision + 1, of });
}

describe('a history', () => {
  it('says what comes next on the way back and forth', () => {
    expect(undoState(start)).toEqual({ undo: null, redo: null });
    const two = doing(doing(start));
    expect(undoState(two)).toEqual({ undo: 'Step 2', redo: null });
    const back = going('undo', two);
    expect(back.revision).toBe(3);
    expect(undoState(back)).toEqual({ undo: 'Step 1', redo: 'Step 2' });
    expect(undoState(doing(back))).toEqual({ undo: 'Step 4', redo: null });
  });

  it('forgets the oldest of too many steps, and only counts what was done with one of these', () => {
    const many = Array.from({ length: STEPS_KEPT + 1 }).reduce<typeof start>(doing, start);
    expect(many.stacks.undo).toHaveLength(STEPS_KEPT);
    expect(many.stacks.undo[0]?.revision).toBe(2);
    const revision = many.revision + 1;
    expect(afterEntry(many, { kind: 'undo', revision, of: 1 })).toEqual({ ...many, revision });
  });

  it('is where it was after any undo and redo, but for its revision, which never goes back', () => {
    const ways = fc.array(fc.constantFrom('do', 'undo', 'redo'));
    fc.assert(
      fc.property(ways, (sequence) => {
        const reached = sequence.reduce<typeof start>(
          (history, way) => (way === 'do' ? doing(history) : going(way, history)),
          start,
        );
        const there = going('undo', reached);
        const again = going('redo', there);
        if (there === reached) return;
        expect(again.stacks).toEqual(reached.stacks);
        expect(again.revision).toBe(reached.revision + 2);
      }),
    );
  });
});
