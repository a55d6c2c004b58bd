import { checkHotStandby } from '../../../../shared/commands/recording-server';
import { inNameOrder } from '../../../../shared/messages/name-order';
import type { FailoverRecorder } from '../../../../shared/model/failover-recorder';
import type { FailoverRecorderId, RecordingServerId } from '../../../../shared/model/ids';
import { allocations } from '../../../../shared/model/references';
import { listOf, type Site } from '../../../../shared/model/site';
import { textFilter } from '../../../kit/filter/text-filter';
import { refusalText } from '../../../records/refusal-text';

/** How many servers of each kind a list shows at most; typing narrows it down. */
export const SHOWN_AT_MOST = 100;

/** The failover recording servers that match what was typed, those that can be chosen apart. */
export interface HotStandbyChoices {
  readonly eligible: readonly FailoverRecorder[];
  readonly ineligible: readonly {
    readonly recorder: FailoverRecorder;
    /** The sentence of the rule that refuses it. */
    readonly reason: string;
  }[];
  /** How many more there are than are listed. */
  readonly more: number;
}

/** Who can be the hot standby of a recording server, who cannot, and why. */
export function hotStandbyChoices(
  site: Site,
  server: RecordingServerId,
  typed: string,
): HotStandbyChoices {
  const places = allocations(site);
  const isFree = (id: FailoverRecorderId): boolean => {
    const place = places.get(id);
    return (
      place?.state === 'unassigned' ||
      (place?.state === 'hotStandby' && place.recordingServer.id === server)
    );
  };
  const matches = textFilter(typed);
  const found = inNameOrder(listOf(site.failoverRecorders)).filter(({ name, hostName }) =>
    matches(`${name}\n${hostName}`),
  );
  const eligible = found.filter(({ id }) => isFree(id));
  const ineligible = found.filter(({ id }) => !isFree(id));
  return {
    eligible: eligible.slice(0, SHOWN_AT_MOST),
    // The rule looks at the whole site for its sentence: only for those that are listed.
    ineligible: ineligible.slice(0, SHOWN_AT_MOST).map((recorder) => ({
      recorder,
      reason: refusalText(checkHotStandby(site, server, recorder.id)) ?? '',
    })),
    more:
      Math.max(0, eligible.length - SHOWN_AT_MOST) + Math.max(0, ineligible.length - SHOWN_AT_MOST),
  };
}
