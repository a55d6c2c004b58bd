import * as z from 'zod';
import { message, type Message } from '../messages/message';
import { parseGuid } from '../model/ids';
import type { FailoverRecorderId, RecordingServerId } from '../model/ids';
import type { ScenarioEvent } from '../model/scenario';
import { listOf, type Site } from '../model/site';

const eventsSchema = z.array(
  z.object({
    event: z.enum([
      'recordingServerFails',
      'recordingServerRecovers',
      'failoverRecorderUnavailable',
      'failoverRecorderAvailable',
    ]),
    server: z.string(),
  }),
);

/** What an event of a scenario file looks like, as a person is told it. */
const SHAPE = '{"event", "server"}';

/** A scenario file that was understood, or why not, with the event's index. */
export type ReadScenario =
  | { readonly ok: true; readonly events: readonly ScenarioEvent[] }
  | { readonly ok: false; readonly message: Message };

/**
 * Reads a scenario file: a list of events whose servers are named by id (in any case) or by their
 * exact name. A name that several servers have is refused, since nobody could tell which is meant.
 */
export function readScenario(site: Site, text: string): ReadScenario {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, message: message('scenario.notJson') };
  }
  const parsed = eventsSchema.safeParse(document);
  if (!parsed.success) {
    const [index] = parsed.error.issues[0]?.path ?? [];
    return {
      ok: false,
      message:
        typeof index === 'number'
          ? message('scenario.eventNotUnderstood', { shape: SHAPE, index })
          : message('scenario.notAList', { shape: SHAPE }),
    };
  }
  const events: ScenarioEvent[] = [];
  for (const [index, { event, server }] of parsed.data.entries()) {
    const found = resolve(site, event, server);
    if (typeof found === 'string') {
      return { ok: false, message: message(`scenario.${found}`, { index, server }) };
    }
    events.push(found);
  }
  return { ok: true, events };
}

function resolve(
  site: Site,
  event: ScenarioEvent['event'],
  server: string,
): ScenarioEvent | NotFound['problem'] {
  switch (event) {
    case 'recordingServerFails':
    case 'recordingServerRecovers': {
      const id = find<RecordingServerId>(listOf(site.recordingServers), server);
      return isNotFound(id) ? id.problem : { event, server: id };
    }
    case 'failoverRecorderUnavailable':
    case 'failoverRecorderAvailable': {
      const id = find<FailoverRecorderId>(listOf(site.failoverRecorders), server);
      return isNotFound(id) ? id.problem : { event, server: id };
    }
  }
}

interface NotFound {
  readonly problem: 'noServer' | 'severalServers';
}

function isNotFound(found: string | NotFound): found is NotFound {
  return typeof found !== 'string';
}

function find<Id extends string>(
  servers: readonly { readonly id: Id; readonly name: string }[],
  wanted: string,
): Id | NotFound {
  const guid = parseGuid(wanted);
  const byId = servers.find(({ id }) => id === guid);
  if (byId !== undefined) return byId.id;
  const [first, ...others] = servers.filter(({ name }) => name === wanted);
  if (first === undefined) return { problem: 'noServer' };
  return others.length === 0 ? first.id : { problem: 'severalServers' };
}
