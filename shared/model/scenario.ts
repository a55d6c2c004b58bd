import * as z from 'zod';
import type { Versions } from '../json/versions';
import { failoverRecorderId, recordingServerId, scenarioId } from './ids';
import { longText } from './bounded-text';

/** Ten for each server of the largest site; keeps a window from filling the disk with one command. */
const MAX_EVENTS = 100_000;

/** Reads a `ScenarioEvent`. */
export const scenarioEventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('recordingServerFails'), server: recordingServerId }).readonly(),
  z.object({ event: z.literal('recordingServerRecovers'), server: recordingServerId }).readonly(),
  z
    .object({ event: z.literal('failoverRecorderUnavailable'), server: failoverRecorderId })
    .readonly(),
  z
    .object({ event: z.literal('failoverRecorderAvailable'), server: failoverRecorderId })
    .readonly(),
]);

/** Something that happens to one server in a scenario. */
export type ScenarioEvent = z.infer<typeof scenarioEventSchema>;

/** Reads a `Scenario`. */
export const scenarioSchema = z
  .object({
    id: scenarioId,
    name: longText,
    events: z.array(scenarioEventSchema).max(MAX_EVENTS).readonly(),
  })
  .readonly();

/** Failures to try, in their order, kept with the site under a name. Never touches the configuration. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** How what is kept of a scenario has changed since version 1. */
export const scenarioVersions: Versions = [];
