import { useEffect } from 'react';
import { useDraftCount } from '../state/drafts/drafts-context';
import { useAppDispatch, useClient } from '../state/hooks';
import { dialogOpened } from '../state/ui-slice';

/** Tells the main process of the drafts, and asks about them when the window is to be closed. */
export function useCloseQuestion(): void {
  const client = useClient();
  const dispatch = useAppDispatch();
  const drafts = useDraftCount();
  useEffect(() => {
    void client.request('window.setUnsaved', { drafts });
  }, [client, drafts]);
  useEffect(
    () =>
      client.on('window.closeRequested', () => {
        if (drafts === 0) void client.request('window.answerClose', { close: true });
        else dispatch(dialogOpened({ kind: 'closeWithDrafts' }));
      }),
    [client, dispatch, drafts],
  );
}
