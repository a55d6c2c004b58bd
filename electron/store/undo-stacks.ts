import * as z from 'zod';
import type { UndoState } from '../../shared/ipc/contract';
import { entryPlaceSchema, type EntryHead, type EntryPlace } from './journal/journal-entry';

/** Older steps stay in the journal but are no longer offered; it bounds what each snapshot carries. */
const STEPS_KEPT = 1000;

const stepSchema = z
  .object({ revision: z.number().int().min(1), label: z.string(), place: entryPlaceSchema })
  .readonly();

export const undoStacksSchema = z
  .object({ undo: z.array(stepSchema).readonly(), redo: z.array(stepSchema).readonly() })
  .readonly();

/** A change that can be undone or redone; `revision` and `place` are those of its `do`. */
export type Step = z.infer<typeof stepSchema>;

/** What can be undone and redone, the next step last. The changes themselves stay on disk. */
export type UndoStacks = z.infer<typeof undoStacksSchema>;

export const noSteps: UndoStacks = { undo: [], redo: [] };

/** The stacks after one more entry in the journal. */
export function afterEntry(stacks: UndoStacks, head: EntryHead, place: EntryPlace): UndoStacks {
  switch (head.kind) {
    case 'do': {
      const step = { revision: head.revision, label: head.label, place };
      return { undo: [...stacks.undo, step].slice(-STEPS_KEPT), redo: [] };
    }
    case 'undo': {
      const step = stacks.undo.findLast(({ revision }) => revision === head.of);
      return step === undefined
        ? stacks
        : { undo: stacks.undo.filter((other) => other !== step), redo: [...stacks.redo, step] };
    }
    case 'redo': {
      const step = stacks.redo.findLast(({ revision }) => revision === head.of);
      return step === undefined
        ? stacks
        : { undo: [...stacks.undo, step], redo: stacks.redo.filter((other) => other !== step) };
    }
  }
}

/** What the windows show of the stacks. */
export function undoStateOf({ undo, redo }: UndoStacks): UndoState {
  return { undo: undo.at(-1)?.label ?? null, redo: redo.at(-1)?.label ?? null };
}
