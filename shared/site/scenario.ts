import * as z from 'zod';
import { failoverRecorderId, recordingServerId, scenarioId } from './ids';

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

export const scenarioSchema = z
  .object({
    id: scenarioId,
    name: z.string(),
    events: z.array(scenarioEventSchema).readonly(),
  })
  .readonly();

/** Failures to try, in their order, kept with the site under a name. Never touches the configuration. */
export type Scenario = z.infer<typeof scenarioSchema>;
