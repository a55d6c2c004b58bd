import * as z from 'zod';
import type { Versions } from '../json/versions';
import { failoverRecorderId, recordingServerId, validationId } from './ids';
import { longText, shortText } from './bounded-text';

/** The two valid ways to make a recording server unavailable (seed text). */
export const validationMethods = ['stopService', 'shutDownComputer'] as const;

/** A valid way to make a recording server unavailable. */
export type ValidationMethod = (typeof validationMethods)[number];

/** The steps of the exercise, in their order. */
export const validationSteps = [
  'madeUnavailable',
  'takenOver',
  'liveChecked',
  'madeAvailable',
  'handedBack',
  'mergeChecked',
] as const;

/** A step of the exercise. */
export type ValidationStep = (typeof validationSteps)[number];

/** Reads a `Validation`; moments are in UTC. */
export const validationSchema = z
  .object({
    id: validationId,
    recordingServer: recordingServerId,
    method: z.enum(validationMethods),
    by: shortText,
    startedAt: z.iso.datetime(),
    /** Who was expected to take over by the simulation when the exercise began; null = nobody. */
    expected: failoverRecorderId.nullable(),
    steps: z
      .array(z.object({ step: z.enum(validationSteps), at: z.iso.datetime() }).readonly())
      .max(1000)
      .readonly(),
    outcome: z.enum(['running', 'passed', 'failed', 'abandoned']),
    finishedAt: z.iso.datetime().nullable(),
    notes: longText,
  })
  .readonly();

/** One exercise in which a recording server was made unavailable to see its failover work. */
export type Validation = z.infer<typeof validationSchema>;

/** How what is kept of a validation has changed since version 1. */
export const validationVersions: Versions = [];
