import { Button } from '@fluentui/react-components';
import { PlugDisconnected16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { computerFailures } from '../../shared/failover/computer-failures';
import { uncovered, type RuntimeState } from '../../shared/failover/runtime-state';
import type { FailoverGroup } from '../../shared/model/failover-group';
import { recordingServersUsing } from '../../shared/model/references';
import type { ScenarioEvent } from '../../shared/model/scenario';
import { sentences } from '../../shared/messages/sentences';
import { useSite } from '../state/hooks';
import { message } from '../../shared/messages/message';
import { say, textOf } from '../kit/say';
import { DetailPage } from './detail-page';
import { freeMembers } from './row-state';

/** A failover group at a moment of a scenario: how many are free, and how many count on them. */
export function FailoverGroupDetails({
  group,
  moment,
  onFailComputers,
}: {
  readonly group: FailoverGroup;
  readonly moment: RuntimeState;
  readonly onFailComputers: (group: FailoverGroup, events: readonly ScenarioEvent[]) => void;
}): ReactElement {
  const site = useSite();
  const counting = new Set<string>(recordingServersUsing(site, group.id).map(({ id }) => id));
  const waiting = uncovered(moment).filter((id) => counting.has(id)).length;
  const failures = computerFailures(site, moment, group);
  const others = failures.filter(({ event }) => event === 'recordingServerFails').length;
  return (
    <DetailPage node={{ kind: 'failoverGroup', id: group.id }} name={group.name}>
      <div>
        {textOf(
          sentences([
            message('whatIf.failoverGroup.free', {
              free: freeMembers(site, moment, group),
              members: group.members.length,
            }),
            message('whatIf.failoverGroup.counting', { count: counting.size, waiting }),
          ]),
        )}
      </div>
      <div>
        <Button
          size="small"
          icon={<PlugDisconnected16Regular />}
          disabledFocusable={failures.length === 0}
          onClick={() => {
            if (failures.length > 0) onFailComputers(group, failures);
          }}
        >
          {say('whatIf.failoverGroup.fail')}
        </Button>
      </div>
      {others > 0 && <div>{say('whatIf.failoverGroup.sameComputers', { count: others })}</div>}
    </DetailPage>
  );
}
