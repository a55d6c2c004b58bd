import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../shared/readiness/finding';
import type { Site } from '../../shared/model/site';
import { useAppSelector, usePreferences } from '../state/hooks';
import { sorted, type Column } from '../kit/collection/column';
import { filterFindings } from './filter-findings';
import { readinessRows, type ReadinessRow } from './finding-rows';

/** The findings as the person has filtered, sorted and grouped them. */
export interface ShownFindings {
  /** What the filter leaves, closed groups included. */
  readonly shown: readonly Finding[];
  readonly rows: readonly ReadinessRow[];
  /** The keys of all groups. */
  readonly groups: readonly string[];
  readonly grouped: boolean;
}

export function useReadinessRows(
  site: Site,
  findings: readonly Finding[],
  columns: readonly Column<Finding>[],
): ShownFindings {
  const { findingsGroupedBy } = usePreferences();
  const { text, severity, withIgnored, sorting, closedGroups } = useAppSelector(
    (state) => state.readiness,
  );
  // The box must take the next letter before thousands of findings have been compared.
  const wanted = useDeferredValue(text);
  const shown = useMemo(
    () =>
      sorted(
        filterFindings(site, findings, { text: wanted, severity, withIgnored }),
        columns,
        sorting,
      ),
    [site, findings, wanted, severity, withIgnored, columns, sorting],
  );
  const rows = useMemo(
    () => readinessRows(shown, findingsGroupedBy, new Set(closedGroups)),
    [shown, findingsGroupedBy, closedGroups],
  );
  const groups = useMemo(
    () => rows.flatMap(({ kind, key }) => (kind === 'group' ? [key] : [])),
    [rows],
  );
  return { shown, rows, groups, grouped: findingsGroupedBy !== 'nothing' };
}
