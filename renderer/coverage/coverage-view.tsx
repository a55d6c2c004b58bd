import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { ShieldCheckmark24Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { listOf } from '../../shared/model/site';
import type { Analysis } from '../state/analysis/analysis';
import { useAnalysis } from '../state/analysis/use-analysis';
import { useAppDispatch, useAppSelector } from '../state/hooks';
import { coverageTabShown } from '../state/navigation/navigation-slice';
import { coverageTabIds, type CoverageTabId } from '../state/navigation/shown-tabs';
import { say } from '../kit/say';
import { OverviewPage } from '../kit/overview-page';
import { noFilter, type CoverageFilter } from './coverage-filter';
import { CoverageHeadline } from './coverage-headline';
import { CoverageTable } from './coverage-table';
import { DiagramTab } from './diagram/diagram-tab';
import { ExportReport } from './export-report';
import { GroupCoverage } from './group-coverage';
import { SavedFileBar } from './saved-file-bar';
import { useSaveFile } from './use-save-file';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 0 auto',
    // The page scrolls in a low window; the table and the diagram take what there is in a high one.
    minHeight: '220px',
    minWidth: 0,
  },
});

/** Who would take over from each recording server, and how many failures the site survives. */
export function CoverageView(): ReactElement {
  const { analysis } = useAnalysis();
  return analysis === null ? (
    <Spinner label={say('coverage.loading')} />
  ) : (
    <Covered {...analysis} />
  );
}

function Covered(analysis: Analysis): ReactElement {
  const styles = useStyles();
  const idBase = useId();
  const { shown, show } = useCoverageTab();
  const [filter, setFilter] = useState<CoverageFilter>(noFilter);
  const files = useSaveFile();
  const tabId = (tab: CoverageTabId): string => `${idBase}tab-${tab}`;
  return (
    <OverviewPage
      icon={ShieldCheckmark24Regular}
      name={say('coverage.name')}
      state={say('count.recordingServers', {
        count: listOf(analysis.site.recordingServers).length,
      })}
    >
      <div className={styles.page}>
        <CoverageHeadline {...analysis} />
        <SavedFileBar file="report" files={files} />
        <div className={styles.bar}>
          <TabList
            aria-label={say('coverage.tabs')}
            selectedValue={shown}
            selectTabOnFocus
            onTabSelect={(_event, { value }) => {
              show(coverageTabIds.find((tab) => tab === value) ?? shown);
            }}
          >
            {coverageTabIds.map((tab) => (
              <Tab key={tab} value={tab} id={tabId(tab)} aria-controls={`${idBase}panel`}>
                {say(`coverage.tab.${tab}`)}
              </Tab>
            ))}
          </TabList>
          <ExportReport files={files} />
        </div>
        <div
          role="tabpanel"
          id={`${idBase}panel`}
          aria-labelledby={tabId(shown)}
          className={styles.panel}
        >
          {shown === 'recordingServers' && (
            <CoverageTable analysis={analysis} filter={filter} onFilter={setFilter} />
          )}
          {shown === 'failoverGroups' && <GroupCoverage analysis={analysis} />}
          {shown === 'diagram' && (
            <DiagramTab
              site={analysis.site}
              onShowServers={(protection) => {
                setFilter({ ...noFilter, protection });
                show('recordingServers');
              }}
            />
          )}
        </div>
      </div>
    </OverviewPage>
  );
}

/** The tab that is shown; the navigation remembers it. */
function useCoverageTab(): {
  readonly shown: CoverageTabId;
  readonly show: (tab: CoverageTabId) => void;
} {
  const dispatch = useAppDispatch();
  return {
    shown: useAppSelector((state) => state.navigation.tabs.coverage) ?? 'recordingServers',
    show: (tab) => {
      dispatch(coverageTabShown(tab));
    },
  };
}
