import { Button } from '@fluentui/react-components';
import { PlugDisconnected16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { computerFailures } from '../../shared/failover/computer-failures';
import { uncovered, type RuntimeState } from '../../shared/failover/runtime-state';
import type { FailoverGroup } from '../../shared/model/failover-group';
import { recordingServersUsing } from '../../shared/model/references';
import type { ScenarioEvent } from '../../shared/model/scenario';
import { useSite } from '../state/hooks';
import { countOf, inDigits } from '../kit/numbers-and-lists';
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
        {inDigits(freeMembers(site, moment, group))} of {countOf(group.members.length, 'member')}{' '}
        free. {countOf(counting.size, 'recording server counts', 'recording servers count')} on them
        {waiting === 0
          ? '.'
          : `, ${inDigits(waiting)} of which ${waiting === 1 ? 'is' : 'are'} down and uncovered.`}
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
          Fail this group’s computers
        </Button>
      </div>
      {others > 0 && (
        <div>
          {countOf(others, 'recording server runs', 'recording servers run')} on the same computers
          and would go down with them.
        </div>
      )}
    </DetailPage>
  );
}
