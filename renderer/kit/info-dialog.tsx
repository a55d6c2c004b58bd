import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useFocusReturn } from './focus-return';
import { say } from './say';

/** A dialog that only tells something. */
export function InfoDialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  useFocusReturn();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          {/* In a small window it scrolls, also by keyboard. */}
          <DialogContent tabIndex={0}>{children}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onClose}>
              {say('kit.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
