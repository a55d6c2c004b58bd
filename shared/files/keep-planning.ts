import { byId } from '../change/records-diff';
import { listOf, type Site } from '../model/site';

/**
 * An export that takes the place of the open site, with what people have planned for that one: an
 * export knows nothing of it, so it cannot have meant to take it away. Notes on servers that the
 * export does not have go with them.
 */
export function keepPlanning(current: Site, incoming: Site): Site {
  return {
    ...incoming,
    targets: current.targets,
    scenarios: current.scenarios,
    ignoredFindings: current.ignoredFindings,
    preparations: byId(
      listOf(current.preparations).filter(({ id }) => incoming.failoverRecorders[id] !== undefined),
    ),
    validations: byId(
      listOf(current.validations).filter(
        ({ recordingServer }) => incoming.recordingServers[recordingServer] !== undefined,
      ),
    ),
  };
}
