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
import type { ImportProgress } from '../../shared/ipc/contract';
import { useFocusReturn } from '../kit/focus-return';
import { say } from '../kit/say';
import { useAppSelector } from '../state/hooks';
import { useIsSlow } from '../kit/use-is-slow';
import { ErrorBar } from '../kit/error-bar';
import { ImportPreviewDialog } from './import-preview-dialog';
import type { ImportSource } from '../state/import-slice';
import { ProgressField } from './progress-field';
import { useImport } from './use-import';

/** The import that is under way, from its progress to the preview; nothing while there is none. */
export function ImportDialog(): ReactElement | null {
  const shown = useAppSelector((state) => state.import);
  switch (shown.phase) {
    case 'idle':
      return null;
    case 'reading':
      // Until there is progress, a dialog of the system may be choosing files.
      return shown.progress === null ? null : <Progress progress={shown.progress} />;
    // One dialog for both: one that is replaced by another is lost to screen readers.
    case 'preview':
    case 'applying':
      return <ImportPreviewDialog shown={shown} />;
    case 'failed':
      return <Failed source={shown.source} message={shown.message} />;
  }
}

function Progress({ progress }: { readonly progress: ImportProgress }): ReactElement | null {
  const { cancel } = useImport();
  const slow = useIsSlow(true);
  if (!slow) return null;
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('import.title')}</DialogTitle>
          <DialogContent>
            <ProgressField {...progress} />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={cancel}>{say('import.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Failed({
  source,
  message,
}: {
  readonly source: ImportSource;
  readonly message: string;
}): ReactElement {
  const { start, cancel } = useImport();
  useFocusReturn();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) cancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('import.failed.title')}</DialogTitle>
          <DialogContent>
            <ErrorBar title={say('import.failed.reason')} message={message} />
            {say('import.failed.kept')}
          </DialogContent>
          <DialogActions fluid>
            {source.kind === 'dialog' || source.kind === 'offered' ? (
              <Button
                appearance="primary"
                onClick={() => {
                  // The same files again would fail again.
                  start(
                    source.kind === 'offered' ? { kind: 'dialog', expect: 'siteFile' } : source,
                  );
                }}
              >
                {say('import.failed.again')}
              </Button>
            ) : null}
            <Button onClick={cancel}>{say('import.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
