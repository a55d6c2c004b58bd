import { useEffect } from 'react';
import { useImport } from '../import/use-import';
import { isModalOpen } from '../kit/modal-open';
import { useClient } from '../state/hooks';

/** Imports the files that come from outside of the window, as a person's choice in the menu would. */
export function useOfferedFiles(): void {
  const client = useClient();
  const { start } = useImport();
  useEffect(
    () =>
      client.on('files.offered', ({ token }) => {
        if (!isModalOpen()) start({ kind: 'offered', token });
      }),
    [client, start],
  );
}
