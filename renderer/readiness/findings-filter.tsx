import { Button, makeStyles, SearchBox, Select, Switch, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement, type Ref } from 'react';
import { findingGroupings, type FindingGrouping } from '../../shared/ipc/settings';
import { severities } from '../../shared/readiness/finding';
import { severityLabels } from '../records/severity-mark';
import { useAppDispatch, useAppSelector, useSettings } from '../state/hooks';
import { settingsChanged } from '../state/ui-slice';
import { filterChanged, groupsClosed, groupsOpened } from '../state/readiness-slice';

const groupingLabels: Readonly<Record<FindingGrouping, string>> = {
  nothing: 'Nothing',
  server: 'Server or group',
  rule: 'Rule',
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexShrink: 0,
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  search: { width: '240px', minWidth: '120px' },
  labelled: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What the findings are filtered and grouped by. */
export function FindingsFilter({
  groups,
  searchRef,
}: {
  /** The keys of the groups that there are. */
  readonly groups: readonly string[];
  readonly searchRef: Ref<HTMLInputElement>;
}): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const { findingsGroupedBy } = useSettings();
  const { text, severity, withIgnored, closedGroups } = useAppSelector((state) => state.readiness);
  const allClosed = useMemo(() => {
    const closed = new Set(closedGroups);
    return groups.length > 0 && groups.every((key) => closed.has(key));
  }, [groups, closedGroups]);
  return (
    <div className={styles.bar}>
      <SearchBox
        className={styles.search}
        size="small"
        input={{ ref: searchRef }}
        aria-label="Filter findings"
        placeholder="Filter by server, group or words"
        value={text}
        onChange={(_event, { value }) => {
          dispatch(filterChanged({ text: value }));
        }}
      />
      <Select
        size="small"
        aria-label="Severity"
        value={severity ?? ''}
        onChange={(_event, { value }) => {
          const chosen = severities.find((each) => each === value) ?? null;
          dispatch(filterChanged({ severity: chosen }));
        }}
      >
        <option value="">All severities</option>
        {severities.map((each) => (
          <option key={each} value={each}>
            {severityLabels[each]}
          </option>
        ))}
      </Select>
      <label className={styles.labelled}>
        Group by
        <Select
          size="small"
          value={findingsGroupedBy}
          onChange={(_event, { value }) => {
            const chosen = findingGroupings.find((each) => each === value) ?? 'nothing';
            dispatch(settingsChanged({ findingsGroupedBy: chosen }));
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
          {allClosed ? 'Open all groups' : 'Close all groups'}
        </Button>
      )}
      <Switch
        label="Show ignored"
        checked={withIgnored}
        onChange={(_event, { checked }) => {
          dispatch(filterChanged({ withIgnored: checked }));
        }}
      />
    </div>
  );
}
