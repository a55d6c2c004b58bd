import { useEffect, useState } from 'react';
import type { AppInfo } from '../../shared/ipc/contract';
import { useClient } from './hooks';

/** What the client is and runs on; null until the main process has answered. */
export function useAppInfo(): AppInfo | null {
  const client = useClient();
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    let wanted = true;
    void client.request('app.info', {}).then((answer) => {
      if (wanted && answer.ok) setInfo(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [client]);
  return info;
}
