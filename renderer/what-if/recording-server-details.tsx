import { useId, type ReactElement } from 'react';
import type { RuntimeState } from '../../shared/failover/runtime-state';
import { selectStandby } from '../../shared/failover/select-standby';
import { message } from '../../shared/messages/message';
import type { RecordingServer } from '../../shared/model/recording-server';
import { say } from '../kit/say';
import { useSite } from '../state/hooks';
import { ConsideredList } from './considered-list';
import { DetailHeading } from './detail-heading';
import { DetailPage } from './detail-page';
import { LockedSettings } from './locked-settings';
import { recordingServerState, type StateOfServer } from './server-state';

/** A recording server at a moment of a scenario: who stands in or would, and what is locked. */
export function RecordingServerDetails({
  server,
  moment,
  onToggle,
}: {
  readonly server: RecordingServer;
  readonly moment: RuntimeState;
  readonly onToggle: (state: StateOfServer) => void;
}): ReactElement {
  const site = useSite();
  const headingId = useId();
  const state = recordingServerState(site, moment, server);
  const standIn = moment.takenOver.get(server.id);
  const standInName =
    standIn === undefined
      ? null
      : (site.failoverRecorders[standIn]?.name ?? say('simulation.removedServer.alone'));
  return (
    <DetailPage
      node={{ kind: 'recordingServer', id: server.id }}
      name={server.name}
      state={state}
      onToggle={onToggle}
    >
      {standInName === null ? (
        <section aria-labelledby={headingId}>
          <DetailHeading id={headingId}>
            {say(
              state.state === 'uncovered'
                ? 'whatIf.recordingServer.whyNobody'
                : 'whatIf.recordingServer.ifItFailed',
            )}
          </DetailHeading>
          <WhoWould server={server} moment={moment} />
        </section>
      ) : (
        <LockedSettings standIn={standInName} />
      )}
    </DetailPage>
  );
}

/** Who takes over if it fails at this moment; for one that waits, why nobody has. */
function WhoWould({
  server,
  moment,
}: {
  readonly server: RecordingServer;
  readonly moment: RuntimeState;
}): ReactElement {
  const site = useSite();
  const { reason, chosen, considered } = selectStandby(site, moment, server);
  return (
    <>
      <div>
        {reason === 'chosen'
          ? say('whatIf.recordingServer.wouldTakeOver', { name: chosen.failoverRecorder.name })
          : say(
              moment.failed.has(server.id)
                ? 'whatIf.recordingServer.nobodyTakesOver'
                : 'whatIf.recordingServer.nobodyWould',
              { reason: message(`simulation.nobody.${reason}`) },
            )}
      </div>
      <ConsideredList considered={considered} />
    </>
  );
}
