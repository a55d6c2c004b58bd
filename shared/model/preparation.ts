import * as z from 'zod';
import type { Versions } from '../json/versions';
import { failoverRecorderId } from './ids';
import { longText, shortText } from './bounded-text';

/** What no client can see of a failover recording server and a person must look at (seed text). */
export const preparationItems = [
  'serviceStartStop',
  'recorderConfigAccess',
  'certificateKeyReadable',
  'managementServerAddress',
  'ownComputer',
] as const;

/** One item of the preparation checklist. */
export type PreparationItem = (typeof preparationItems)[number];

/** Reads a `PreparationTick`; `at` is a moment in UTC. */
export const preparationTickSchema = z
  .object({ by: shortText, at: z.iso.datetime(), note: longText })
  .readonly();

/** That somebody has looked, when, and what there was to say. */
export type PreparationTick = z.infer<typeof preparationTickSchema>;

/** Reads a `Preparation`. */
export const preparationSchema = z
  .object({
    id: failoverRecorderId,
    ticks: z.partialRecord(z.enum(preparationItems), preparationTickSchema).readonly(),
  })
  .readonly();

/** The preparation checklist of the failover recording server with the same id. */
export type Preparation = z.infer<typeof preparationSchema>;

/** How what is kept of a preparation has changed since version 1. */
export const preparationVersions: Versions = [];
