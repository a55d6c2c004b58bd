import type { ScenarioEvent } from '../../shared/model/scenario';
import { listOf, type Site } from '../../shared/model/site';
import {
  aFailoverGroup,
  aFailoverRecorder,
  aRecordingServer,
  failoverGroupIdOf,
  failoverRecorderIdOf,
} from '../../shared/testing/records';
import { aSite } from '../../shared/testing/sites';
import { createRandom } from '../sample-site/random';

const MEMBERS_PER_GROUP = 5;

/**
 * A site of so many recording servers, with a tenth as many failover recording servers in groups of
 * five (a fiftieth). The recording servers use the groups in turn, every third with a secondary one.
 * It has no devices: the engine looks at none.
 *
 * @param recordingServers a multiple of 50, at least 100
 */
export function benchmarkSite(recordingServers: number): Site {
  const groups = recordingServers / 50;
  return aSite({
    name: `Site of ${String(recordingServers)} recording servers`,
    recordingServers: numbers(recordingServers).map((number) => {
      const group = number % groups;
      return aRecordingServer(number, {
        failover: {
          mode: 'failoverGroups',
          primary: failoverGroupIdOf(group + 1),
          secondary: number % 3 === 0 ? failoverGroupIdOf(((group + 1) % groups) + 1) : null,
        },
      });
    }),
    failoverRecorders: numbers(groups * MEMBERS_PER_GROUP).map((number) =>
      aFailoverRecorder(number),
    ),
    failoverGroups: numbers(groups).map((number) =>
      aFailoverGroup(number, {
        members: numbers(MEMBERS_PER_GROUP).map((place) =>
          failoverRecorderIdOf((number - 1) * MEMBERS_PER_GROUP + place),
        ),
      }),
    ),
  });
}

/**
 * Every eighth recording server fails, one after the other: more than there are failover recording
 * servers, so that some are passed over and some find nobody.
 */
export function everyEighthFails(site: Site): readonly ScenarioEvent[] {
  return listOf(site.recordingServers)
    .filter((_, index) => index % 8 === 0)
    .map(({ id }) => ({ event: 'recordingServerFails', server: id }));
}

/** So many events, each of which can happen where it stands; the same ones in every run. */
export function longScenario(site: Site, length: number): readonly ScenarioEvent[] {
  const random = createRandom(1);
  const servers = listOf(site.recordingServers);
  const recorders = listOf(site.failoverRecorders);
  const down = new Set<string>();
  return numbers(length).map((): ScenarioEvent => {
    // Three of four events are those of recording servers, as in life.
    const server = random.below(4) < 3 ? servers[random.below(servers.length)] : undefined;
    if (server !== undefined) {
      const failed = toggle(down, server.id);
      return {
        event: failed ? 'recordingServerFails' : 'recordingServerRecovers',
        server: server.id,
      };
    }
    const recorder = recorders[random.below(recorders.length)];
    if (recorder === undefined) throw new Error('The site has no failover recording servers.');
    const gone = toggle(down, recorder.id);
    return {
      event: gone ? 'failoverRecorderUnavailable' : 'failoverRecorderAvailable',
      server: recorder.id,
    };
  });
}

/** Puts an id in or takes it out; answers whether it is in now. */
function toggle(ids: Set<string>, id: string): boolean {
  if (ids.delete(id)) return false;
  ids.add(id);
  return true;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
