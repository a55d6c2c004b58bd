import * as z from 'zod';
import type { UndoState } from '../../shared/ipc/contract';
import { lift, type Versions } from '../../shared/json/versions';
import { keptMessageSchema } from '../../shared/messages/message';
import {
  entryPlaceSchema,
  withMessage,
  type EntryHead,
  type EntryPlace,
} from './journal/journal-entry';

/** Older steps stay in the journal but are no longer offered; it bounds what each snapshot carries. */
const STEPS_KEPT = 1000;

const undoStepSchema = z
  .object({ revision: z.number().int().min(1), label: keptMessageSchema, place: entryPlaceSchema })
  .readonly();

export const undoStacksSchema = z
  .object({ undo: z.array(undoStepSchema).readonly(), redo: z.array(undoStepSchema).readonly() })
  .readonly();

/** A change that can be undone or redone; `revision` and `place` are those of its `do`. */
export type UndoStep = z.infer<typeof undoStepSchema>;

/** What can be undone and redone, the next step last. The changes themselves stay on disk. */
export type UndoStacks = z.infer<typeof undoStacksSchema>;

/** How the steps have changed since format 1. */
export const stepVersions: Versions = [{ to: 2, up: withMessage }];

const olderStacksSchema = z.object({ undo: z.array(z.unknown()), redo: z.array(z.unknown()) });

/**
 * The stacks, of what format `from` kept of them.
 *
 * @throws ZodError or TypeError when they are not sound.
 */
export function liftUndoStacks(stacks: unknown, from: number): UndoStacks {
  const { undo, redo } = olderStacksSchema.parse(stacks);
  const lifted = (step: unknown): unknown => lift(stepVersions, step, from);
  return undoStacksSchema.parse({ undo: undo.map(lifted), redo: redo.map(lifted) });
}

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
