import { useMemo } from 'react';
import { useAppStore, useClient } from '../state/hooks';
import { useNotify } from '../kit/notify';
import { cancelImport, commitImport, startImport } from './import-actions';
import type { ImportSource } from '../state/import-slice';

/** The steps of an import, for the views. */
export interface ImportSteps {
  readonly start: (source: ImportSource) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
}

export function useImport(): ImportSteps {
  const store = useAppStore();
  const client = useClient();
  const notify = useNotify();
  return useMemo(() => {
    const context = { store, client, notify };
    return {
      start: (source) => void startImport(context, source),
      commit: () => void commitImport(context),
      cancel: () => {
        cancelImport(context);
      },
    };
  }, [store, client, notify]);
}
