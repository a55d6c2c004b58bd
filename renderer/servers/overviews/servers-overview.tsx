import { useMemo, type ReactElement } from 'react';
import { coverage } from '../../../shared/failover/coverage';
import { listOf } from '../../../shared/model/site';
import { useSite } from '../../state/hooks';
import { inDigits } from '../../kit/numbers-and-lists';
import { say } from '../../kit/say';
import { recordIcons } from '../../records/record-icons';
import { Facts } from './facts';
import { NextSteps } from './next-steps-list';
import { OverviewPage } from '../../kit/overview-page';

/** The page of the root: what there is, what is uncovered, what to do next. */
export function ServersOverview(): ReactElement {
  const site = useSite();
  const { recordingServers, failoverGroups } = useMemo(() => coverage(site), [site]);
  const recorders = listOf(site.failoverRecorders);
  const disabled = recorders.filter(({ enabled }) => !enabled).length;
  const uncovered = recordingServers.filter(
    ({ enabledCandidates }) => enabledCandidates.length === 0,
  ).length;
  const devices = { FullSupport: 0, LiveOnly: 0, Disabled: 0 };
  for (const { devices: counts } of recordingServers) {
    devices.FullSupport += counts.FullSupport;
    devices.LiveOnly += counts.LiveOnly;
    devices.Disabled += counts.Disabled;
  }
  return (
    <OverviewPage
      icon={recordIcons.servers}
      name={say('servers.overview.servers')}
      state={site.name}
    >
      <Facts
        facts={[
          { label: say('servers.fact.recordingServers'), value: inDigits(recordingServers.length) },
          { label: say('servers.fact.uncovered'), value: inDigits(uncovered), warn: uncovered > 0 },
          { label: say('servers.fact.failoverRecorders'), value: inDigits(recorders.length) },
          { label: say('servers.fact.disabledFailoverRecorders'), value: inDigits(disabled) },
          { label: say('servers.fact.failoverGroups'), value: inDigits(failoverGroups.length) },
          { label: say('servers.fact.devicesFullSupport'), value: inDigits(devices.FullSupport) },
          { label: say('servers.fact.devicesLiveOnly'), value: inDigits(devices.LiveOnly) },
          { label: say('servers.fact.devicesWithoutFailover'), value: inDigits(devices.Disabled) },
        ]}
      />
      <NextSteps />
    </OverviewPage>
  );
}
