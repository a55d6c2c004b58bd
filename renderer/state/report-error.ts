import { useCallback } from 'react';
import type { UnderstudyClient } from '../../shared/ipc/client';
import { useClient } from './hooks';

const MAX_STACK = 50_000;

/** Has the main process log a fault of the program, with where it happened. */
export function reportError(client: UnderstudyClient, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  void client.request('app.reportError', {
    kind: kindOf(error),
    stack: stack?.slice(0, MAX_STACK) ?? null,
  });
}

/** The kind of an error as the contract takes it; libraries name theirs as they like. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return /^[A-Za-z]\w{0,99}$/.test(error.name) ? error.name : 'Error';
}

/** The same for components. */
export function useReportError(): (error: unknown) => void {
  const client = useClient();
  return useCallback(
    (error) => {
      reportError(client, error);
    },
    [client],
  );
}
