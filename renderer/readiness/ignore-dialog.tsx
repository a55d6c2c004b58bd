import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding } from '../../shared/readiness/finding';
import { useCarryOut } from '../state/use-carry-out';
import { usePersonName } from '../state/use-person-name';
import { FormDialog } from '../kit/form-dialog';
import { say, textOf } from '../kit/say';

const useStyles = makeStyles({ finding: { margin: 0, overflowWrap: 'anywhere' } });

/** Asks why a finding may stand, and keeps the answer with the site. */
export function IgnoreDialog({
  finding,
  onClose,
}: {
  readonly finding: Finding;
  readonly onClose: (ignored: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const carryOut = useCarryOut();
  const [rememberedName, rememberName] = usePersonName();
  const [note, setNote] = useState('');
  const [by, setBy] = useState(rememberedName);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const noteError = tried && note.trim() === '' ? say('readiness.ignoreDialog.note.missing') : null;
  const byError = tried && by.trim() === '' ? say('readiness.ignoreDialog.by.missing') : null;
  const ignore = async (): Promise<void> => {
    setTried(true);
    if (note.trim() === '' || by.trim() === '') return;
    const at = new Date().toISOString();
    const ignored = { id: finding.id, note: note.trim(), by: by.trim(), at };
    setBusy(true);
    const done = await carryOut([{ type: 'finding.ignore', finding: ignored }]);
    setBusy(false);
    if (!done) return;
    rememberName(ignored.by);
    onClose(true);
  };
  return (
    <FormDialog
      title={say('readiness.ignoreDialog.title')}
      submitLabel={say('readiness.ignoreDialog.submit')}
      failure={null}
      busy={busy}
      onSubmit={() => void ignore()}
      onClose={() => {
        onClose(false);
      }}
    >
      <p className={styles.finding}>{textOf(finding.message)}</p>
      <Field label={say('readiness.ignoreDialog.note')} required validationMessage={noteError}>
        <Textarea
          autoFocus
          maxLength={10_000}
          value={note}
          onChange={(_event, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <Field label={say('readiness.ignoreDialog.by')} required validationMessage={byError}>
        <Input
          maxLength={255}
          value={by}
          onChange={(_event, { value }) => {
            setBy(value);
          }}
        />
      </Field>
    </FormDialog>
  );
}
