/** Older steps are no longer offered; it bounds what each snapshot of a site carries. */
export const STEPS_KEPT = 1000;

/**
 * A change that can be undone or redone. `revision` is that of the site after it was first made, by
 * which it is known from then on. What else a step holds, such as where its change is kept, is its
 * owner's.
 */
export interface HistoryStep {
  readonly revision: number;
  /** What the change is called. */
  readonly label: unknown;
}

/** How far a site has come, and the way back. */
export interface History<Step extends HistoryStep> {
  /** Goes up by one with every change, undo and redo. */
  readonly revision: number;
  /** What can be undone and redone, the next step last. */
  readonly stacks: { readonly undo: readonly Step[]; readonly redo: readonly Step[] };
}

/** What has happened to a site; `of` is the revision of the step that was undone or redone. */
export type HistoryEntry<Step extends HistoryStep> =
  | { readonly kind: 'do'; readonly step: Step }
  | { readonly kind: 'undo' | 'redo'; readonly revision: number; readonly of: number };

/**
 * The history after one more entry. A new change leaves nothing to redo. An entry of a step that is
 * no longer offered only counts on.
 */
export function afterEntry<Step extends HistoryStep>(
  { stacks }: History<Step>,
  entry: HistoryEntry<Step>,
): History<Step> {
  switch (entry.kind) {
    case 'do': {
      const undo = [...stacks.undo, entry.step].slice(-STEPS_KEPT);
      return { revision: entry.step.revision, stacks: { undo, redo: [] } };
    }
    case 'undo': {
      const [undo, redo] = moved(stacks.undo, stacks.redo, entry.of);
      return { revision: entry.revision, stacks: { undo, redo } };
    }
    case 'redo': {
      const [redo, undo] = moved(stacks.redo, stacks.undo, entry.of);
      return { revision: entry.revision, stacks: { undo, redo } };
    }
  }
}

/** What undo and redo would do next; null when there is nothing. */
export function undoState<Step extends HistoryStep>({
  stacks: { undo, redo },
}: Pick<History<Step>, 'stacks'>): {
  readonly undo: Step['label'] | null;
  readonly redo: Step['label'] | null;
} {
  return { undo: undo.at(-1)?.label ?? null, redo: redo.at(-1)?.label ?? null };
}

function moved<Step extends HistoryStep>(
  from: readonly Step[],
  to: readonly Step[],
  of: number,
): readonly [readonly Step[], readonly Step[]] {
  const step = from.findLast(({ revision }) => revision === of);
  return step === undefined ? [from, to] : [from.filter((other) => other !== step), [...to, step]];
}
