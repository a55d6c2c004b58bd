import { useCallback, useMemo } from 'react';
import type { TableArrangement } from '../../shared/ipc/settings';
import { useAppDispatch, useAppStore, usePreferences } from './hooks';
import { preferencesChanged } from './preferences-slice';

/** How a table is arranged, and how to arrange it differently; the settings remember it. */
export interface ArrangedTable {
  readonly arrangement: TableArrangement;
  readonly arrange: (changes: Partial<TableArrangement>) => void;
}

/** The remembered arrangement of the table of a name, or the usual one. */
export function useTableArrangement(table: string, usual: TableArrangement): ArrangedTable {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const arrangement = usePreferences().tables[table] ?? usual;
  const arrange = useCallback<ArrangedTable['arrange']>(
    (changes) => {
      const { tables } = store.getState().preferences;
      const changed = { ...(tables[table] ?? usual), ...changes };
      dispatch(preferencesChanged({ tables: { ...tables, [table]: changed } }));
    },
    [dispatch, store, table, usual],
  );
  return useMemo(() => ({ arrangement, arrange }), [arrangement, arrange]);
}
