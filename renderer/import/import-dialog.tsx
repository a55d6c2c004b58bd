import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  ProgressBar,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ImportProgress } from '../../shared/ipc/contract';
import { useFocusReturn } from '../app/focus-return';
import { useAppSelector } from '../app/hooks';
import { useIsSlow } from '../app/use-is-slow';
import { ErrorBar } from '../ui/error-bar';
import { ImportPreviewDialog } from './import-preview-dialog';
import type { ImportSource } from './import-slice';
import { useImport } from './use-import';

const stages: Readonly<Record<ImportProgress['stage'], string>> = {
  reading: 'Reading the files',
  understanding: 'Making sense of them',
  comparing: 'Comparing with the site',
  applying: 'Bringing it in',
};

/** The import that is under way, from its progress to the preview; nothing while there is none. */
export function ImportDialog(): ReactElement | null {
  const shown = useAppSelector((state) => state.import);
  switch (shown.phase) {
    case 'idle':
      return null;
    case 'reading':
      // Until there is progress, a dialog of the system may be choosing files.
      return shown.progress === null ? null : <Progress progress={shown.progress} />;
    case 'applying':
      return <Progress progress={shown.progress} />;
    case 'preview':
      return <ImportPreviewDialog {...shown} />;
    case 'failed':
      return <Failed source={shown.source} message={shown.message} />;
  }
}

function Progress({ progress }: { readonly progress: ImportProgress | null }): ReactElement | null {
  const { cancel } = useImport();
  const slow = useIsSlow(true);
  if (!slow) return null;
  const { stage, done, total } = progress ?? { stage: 'applying', done: 0, total: 0 };
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Import</DialogTitle>
          <DialogContent>
            <Field
              label={stages[stage]}
              hint={total > 0 ? `${String(Math.floor((100 * done) / total))} %` : ''}
              validationState="none"
            >
              {total > 0 ? <ProgressBar value={done} max={total} /> : <ProgressBar />}
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={cancel}>Cancel</Button>
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
          <DialogTitle>Nothing was imported</DialogTitle>
          <DialogContent>
            <ErrorBar title="The files could not be used." message={message} />
            The site is as it was.
          </DialogContent>
          <DialogActions>
            {source.kind === 'dialog' ? (
              <Button
                appearance="primary"
                onClick={() => {
                  start(source);
                }}
              >
                Choose other files…
              </Button>
            ) : null}
            <Button onClick={cancel}>Close</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
