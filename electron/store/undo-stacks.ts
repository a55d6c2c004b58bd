import * as z from 'zod';
import type { HistoryEntry } from '../../shared/change/history';
import { lift, type Versions } from '../../shared/json/versions';
import { keptMessageSchema } from '../../shared/messages/message';
import {
  entryPlaceSchema,
  withMessage,
  type EntryHead,
  type EntryPlace,
} from './journal/journal-entry';

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

/** An entry of the journal as the history takes it. */
export function historyEntryOf(head: EntryHead, place: EntryPlace): HistoryEntry<UndoStep> {
  const { kind, revision, label, of } = head;
  // Only a `do` has no step that it is of, and revisions begin at 1.
  return kind === 'do'
    ? { kind, step: { revision, label, place } }
    : { kind, revision, of: of ?? 0 };
}
