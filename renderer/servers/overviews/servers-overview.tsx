import { useMemo, type ReactElement } from 'react';
import { coverage } from '../../../shared/failover/coverage';
import { listOf } from '../../../shared/model/site';
import { useSite } from '../../state/hooks';
import { inDigits } from '../../kit/numbers-and-lists';
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
    <OverviewPage icon={recordIcons.servers} name="Servers" state={site.name}>
      <Facts
        facts={[
          { label: 'Recording servers', value: inDigits(recordingServers.length) },
          { label: 'Nobody takes over from', value: inDigits(uncovered), warn: uncovered > 0 },
          { label: 'Failover recording servers', value: inDigits(recorders.length) },
          { label: 'Disabled failover servers', value: inDigits(disabled) },
          { label: 'Failover groups', value: inDigits(failoverGroups.length) },
          { label: 'Devices with full support', value: inDigits(devices.FullSupport) },
          { label: 'Devices live only', value: inDigits(devices.LiveOnly) },
          { label: 'Devices without failover', value: inDigits(devices.Disabled) },
        ]}
      />
      <NextSteps />
    </OverviewPage>
  );
}
