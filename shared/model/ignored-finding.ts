import * as z from 'zod';
import type { Versions } from '../json/versions';
import { findingId } from './ids';
import { longText, shortText } from './bounded-text';

/** Reads an `IgnoredFinding`; `at` is a moment in UTC. */
export const ignoredFindingSchema = z
  .object({ id: findingId, note: longText, by: shortText, at: z.iso.datetime() })
  .readonly();

/**
 * A readiness finding that somebody has decided to live with, and why. Its id is the rule's code
 * and the subject, so that the same finding stays ignored when it is found again.
 */
export type IgnoredFinding = z.infer<typeof ignoredFindingSchema>;

/** How what is kept of an ignored finding has changed since version 1. */
export const ignoredFindingVersions: Versions = [];
