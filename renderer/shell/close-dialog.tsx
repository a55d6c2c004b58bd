import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDraftActions, useDraftCount } from '../state/drafts/drafts-context';
import { useFocusReturn } from '../kit/focus-return';
import { useClient } from '../state/hooks';
import { say } from '../kit/say';

/** Asks what becomes of the drafts when the window is to be closed. */
export function CloseDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const client = useClient();
  const drafts = useDraftActions();
  const count = useDraftCount();
  useFocusReturn();

  const answer = (close: boolean): void => {
    void client.request('window.answerClose', { close });
    onClose();
  };
  const saveAll = async (): Promise<void> => {
    const { saved } = await drafts.save('all');
    // What could not be saved stands on screen now, with the reason.
    answer(saved);
  };

  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) answer(false);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('shell.closing.title')}</DialogTitle>
          <DialogContent>{say('shell.closing.explained', { count })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void saveAll()}>
              {say('shell.saveAll')}
            </Button>
            <Button
              onClick={() => {
                drafts.discard('all');
                answer(true);
              }}
            >
              {say('shell.closing.discard')}
            </Button>
            <Button
              onClick={() => {
                answer(false);
              }}
            >
              {say('kit.cancel')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
