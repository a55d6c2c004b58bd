import type { FailoverRecorderId, RecordingServerId } from '../../shared/model/ids';
import type { SiteStatus } from '../../shared/model/status';
import {
  standInOf,
  takeOverOf,
  type StatusReport,
  type TakeOver,
} from '../../shared/model/status-report';
import { useAppSelector } from './hooks';
import { selectSiteStatus } from './site-status-slice';

/** What is known of the system right now, and who says so. */
export function useStatusReport(): StatusReport {
  return useAppSelector(({ siteStatus }) => siteStatus);
}

/** The same as the rules want it. */
export function useSiteStatus(): SiteStatus {
  return useAppSelector(selectSiteStatus);
}

/** The take-over of a recording server; null when none is known. */
export function useTakeOverOf(id: RecordingServerId): TakeOver | null {
  return takeOverOf(useStatusReport(), id);
}

/** The take-over in which a failover recording server stands in; null when none is known. */
export function useStandInOf(id: FailoverRecorderId): TakeOver | null {
  return standInOf(useStatusReport(), id);
}
