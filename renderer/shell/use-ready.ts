import { useEffect } from 'react';
import { useClient } from '../state/hooks';

/** Says that the window hears events. To be used after everything that listens to them. */
export function useReady(): void {
  const client = useClient();
  useEffect(() => {
    void client.request('window.ready', {});
  }, [client]);
}
