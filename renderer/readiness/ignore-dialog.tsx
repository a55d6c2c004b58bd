import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Textarea,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding } from '../../shared/readiness/finding';
import { useCarryOut } from '../app/use-carry-out';

/** Asks why a finding may stand, and keeps the answer with the site. */
export function IgnoreDialog({
  finding,
  onClose,
}: {
  readonly finding: Finding;
  readonly onClose: () => void;
}): ReactElement {
  const carryOut = useCarryOut();
  const [note, setNote] = useState('');
  const [by, setBy] = useState('');
  const [tried, setTried] = useState(false);
  const noteError = tried && note.trim() === '' ? 'Say why this may stand.' : null;
  const byError = tried && by.trim() === '' ? 'Enter your name.' : null;
  const ignore = async (): Promise<void> => {
    setTried(true);
    if (note.trim() === '' || by.trim() === '') return;
    const at = new Date().toISOString();
    const ignored = { id: finding.id, note: note.trim(), by: by.trim(), at };
    if (await carryOut([{ type: 'finding.ignore', finding: ignored }])) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void ignore();
          }}
        >
          <DialogBody>
            <DialogTitle>Ignore this finding</DialogTitle>
            <DialogContent>
              <p>{finding.message}</p>
              <Field label="Why it may stand" required validationMessage={noteError}>
                <Textarea
                  autoFocus
                  value={note}
                  onChange={(_event, { value }) => {
                    setNote(value);
                  }}
                />
              </Field>
              <Field label="Your name" required validationMessage={byError}>
                <Input
                  value={by}
                  onChange={(_event, { value }) => {
                    setBy(value);
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit">
                Ignore
              </Button>
              <Button onClick={onClose}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
