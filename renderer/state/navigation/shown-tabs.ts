import { tabIds, type TabId } from '../../../shared/model/fields/tab-id';
import type { RecordNode } from '../node-ref';

/** The tabs of Coverage. */
export const coverageTabIds = ['recordingServers', 'failoverGroups', 'diagram'] as const;
export type CoverageTabId = (typeof coverageTabIds)[number];

/** The tab last shown of each kind of node, and of each view with tabs; the first one where it is missing. */
export type ShownTabs = Readonly<
  Partial<Record<RecordNode['kind'], TabId> & Record<'coverage', CoverageTabId>>
>;

/** The remembered tabs, as far as this version has them. */
export function shownTabsFrom(remembered: Readonly<Partial<Record<string, string>>>): ShownTabs {
  const known = <Id extends string>(of: keyof ShownTabs, ids: readonly Id[]) => {
    const id = ids.find((candidate) => candidate === remembered[of]);
    return id === undefined ? {} : { [of]: id };
  };
  return {
    ...known('recordingServer', tabIds),
    ...known('failoverGroup', tabIds),
    ...known('failoverRecorder', tabIds),
    ...known('coverage', coverageTabIds),
  };
}
