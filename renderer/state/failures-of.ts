import type { RecordingServerId } from '../../shared/model/ids';
import type { ScenarioEvent } from '../../shared/model/scenario';

/** The events in which these recording servers fail, one after the other. */
export function failuresOf(servers: readonly RecordingServerId[]): readonly ScenarioEvent[] {
  return servers.map((server) => ({ event: 'recordingServerFails', server }));
}
