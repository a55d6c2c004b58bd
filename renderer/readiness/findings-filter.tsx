import { Button, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement, type Ref } from 'react';
import { findingGroupings, type FindingGrouping } from '../../shared/ipc/settings';
import { FilterBar } from '../kit/filter/filter-bar';
import { say } from '../kit/say';
import { FilterChoice } from '../kit/filter/filter-choice';
import { severityLabels } from '../records/severity-mark';
import { useAppDispatch, useAppSelector, usePreferences } from '../state/hooks';
import { preferencesChanged } from '../state/preferences-slice';
import { filterChanged, groupsClosed, groupsOpened } from '../state/readiness-slice';

const groupingLabels: Readonly<Record<FindingGrouping, string>> = {
  nothing: say('readiness.grouping.nothing'),
  server: say('readiness.grouping.server'),
  rule: say('readiness.grouping.rule'),
};

const useStyles = makeStyles({
  labelled: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What the findings are filtered and grouped by. */
export function FindingsFilter({
  groups,
  shown,
  total,
  searchRef,
}: {
  /** The keys of the groups that there are. */
  readonly groups: readonly string[];
  /** How many findings there are, and how many the filter leaves. */
  readonly shown: number;
  readonly total: number;
  readonly searchRef: Ref<HTMLInputElement>;
}): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const { findingsGroupedBy } = usePreferences();
  const { text, severity, withIgnored, closedGroups } = useAppSelector((state) => state.readiness);
  const allClosed = useMemo(() => {
    const closed = new Set(closedGroups);
    return groups.length > 0 && groups.every((key) => closed.has(key));
  }, [groups, closedGroups]);
  return (
    <FilterBar
      search={{
        label: say('readiness.filter.label'),
        placeholder: say('readiness.filter.placeholder'),
        value: text,
        onChange: (typed) => {
          dispatch(filterChanged({ text: typed }));
        },
      }}
      searchRef={searchRef}
      left={say('count.findingsLeft', { left: shown, all: total })}
      filtering={text.trim() !== '' || severity !== null}
      onClear={() => {
        dispatch(filterChanged({ text: '', severity: null }));
      }}
    >
      <FilterChoice
        label={say('readiness.filter.severity')}
        all={say('readiness.filter.anySeverity')}
        choices={severityLabels}
        value={severity}
        onChange={(chosen) => {
          dispatch(filterChanged({ severity: chosen }));
        }}
      />
      <label className={styles.labelled}>
        {say('readiness.grouping')}
        <Select
          size="small"
          value={findingsGroupedBy}
          onChange={(_event, { value }) => {
            const chosen = findingGroupings.find((each) => each === value) ?? 'nothing';
            dispatch(preferencesChanged({ findingsGroupedBy: chosen }));
          }}
        >
          {findingGroupings.map((each) => (
            <option key={each} value={each}>
              {groupingLabels[each]}
            </option>
          ))}
        </Select>
      </label>
      {findingsGroupedBy !== 'nothing' && (
        <Button
          size="small"
          disabledFocusable={groups.length === 0}
          onClick={() => {
            dispatch(allClosed ? groupsOpened(groups) : groupsClosed(groups));
          }}
        >
          {say(allClosed ? 'readiness.grouping.openAll' : 'readiness.grouping.closeAll')}
        </Button>
      )}
      <Switch
        label={say('readiness.filter.withIgnored')}
        checked={withIgnored}
        onChange={(_event, { checked }) => {
          dispatch(filterChanged({ withIgnored: checked }));
        }}
      />
    </FilterBar>
  );
}
