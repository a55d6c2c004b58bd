import { useCallback } from 'react';
import type { UnderstudyClient } from '../../shared/ipc/client';
import { useClient } from './hooks';

const MAX_MESSAGE = 10_000;
const MAX_STACK = 50_000;

/** Has the main process log a fault of the program, with where it happened. */
export function reportError(client: UnderstudyClient, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  void client.request('app.reportError', {
    message: message.slice(0, MAX_MESSAGE),
    stack: stack?.slice(0, MAX_STACK) ?? null,
  });
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
