import type { ReactElement } from 'react';
import { AddGroupDialog } from '../servers/dialogs/add-group-dialog';
import { MakeHotStandbyDialog, MoveToGroupDialog } from '../servers/dialogs/assign-dialogs';
import {
  RegisterFailoverRecorderDialog,
  RegisterRecordingServerDialog,
} from '../servers/dialogs/register-dialog';
import { RemoveDialog } from '../servers/dialogs/remove-dialog';
import { RenameSiteDialog } from '../servers/dialogs/rename-site-dialog';
import { AboutDialog } from './about-dialog';
import { CloseDialog } from './close-dialog';
import { useAppDispatch, useAppSelector } from '../state/hooks';
import { ShortcutsDialog } from './shortcuts-dialog';
import { dialogClosed } from '../state/ui-slice';

/** The dialog that is open, if any. */
export function Dialogs(): ReactElement | null {
  const dispatch = useAppDispatch();
  const dialog = useAppSelector((state) => state.ui.dialog);
  const onClose = (): void => {
    dispatch(dialogClosed());
  };
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'addGroup':
      return <AddGroupDialog onClose={onClose} />;
    case 'registerRecordingServer':
      return <RegisterRecordingServerDialog onClose={onClose} />;
    case 'registerFailoverRecorder':
      return <RegisterFailoverRecorderDialog onClose={onClose} />;
    case 'renameSite':
      return <RenameSiteDialog onClose={onClose} />;
    case 'remove':
      return <RemoveDialog node={dialog.node} onClose={onClose} />;
    case 'moveToGroup':
      return <MoveToGroupDialog {...dialog} onClose={onClose} />;
    case 'makeHotStandby':
      return <MakeHotStandbyDialog {...dialog} onClose={onClose} />;
    case 'about':
      return <AboutDialog onClose={onClose} />;
    case 'keyboardShortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'closeWithDrafts':
      return <CloseDialog onClose={onClose} />;
  }
}
