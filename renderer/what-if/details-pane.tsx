import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RuntimeState } from '../../shared/failover/runtime-state';
import type { FailoverGroup } from '../../shared/model/failover-group';
import type {
  FailoverGroupId,
  FailoverRecorderId,
  RecordingServerId,
} from '../../shared/model/ids';
import type { ScenarioEvent } from '../../shared/model/scenario';
import { say } from '../kit/say';
import { useSite } from '../state/hooks';
import { FailoverGroupDetails } from './failover-group-details';
import { FailoverRecorderDetails } from './failover-recorder-details';
import { RecordingServerDetails } from './recording-server-details';
import type { StateOfServer } from './server-state';

const useStyles = makeStyles({
  pane: {
    flex: '0 1 auto',
    minHeight: '72px',
    maxHeight: '40%',
    overflow: 'auto',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What there is to know of the selected server or group at the step that is shown. */
export function DetailsPane({
  selected,
  moment,
  onToggle,
  onFailComputers,
}: {
  /** The id of a server or a group; anything else shows how to select one. */
  readonly selected: string | null;
  readonly moment: RuntimeState;
  readonly onToggle: (state: StateOfServer) => void;
  readonly onFailComputers: (group: FailoverGroup, events: readonly ScenarioEvent[]) => void;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  // Ids are unique over all kinds: looked up in the wrong one they find nothing.
  const server = site.recordingServers[selected as RecordingServerId];
  const recorder = site.failoverRecorders[selected as FailoverRecorderId];
  const group = site.failoverGroups[selected as FailoverGroupId];
  return (
    // A scroll area that the keyboard must reach, too.
    <section aria-label={say('whatIf.details.label')} tabIndex={0} className={styles.pane}>
      {server !== undefined ? (
        <RecordingServerDetails server={server} moment={moment} onToggle={onToggle} />
      ) : recorder !== undefined ? (
        <FailoverRecorderDetails recorder={recorder} moment={moment} onToggle={onToggle} />
      ) : group !== undefined ? (
        <FailoverGroupDetails group={group} moment={moment} onFailComputers={onFailComputers} />
      ) : (
        <p className={styles.hint}>{say('whatIf.details.nothing')}</p>
      )}
    </section>
  );
}
