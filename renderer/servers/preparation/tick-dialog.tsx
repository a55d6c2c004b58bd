import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { message } from '../../../shared/messages/message';
import type { FailoverRecorder } from '../../../shared/model/failover-recorder';
import type { PreparationItem, PreparationTick } from '../../../shared/model/preparation';
import { dayFrom, dayText } from '../../kit/dates-and-times';
import { useCarryOut } from '../../state/use-carry-out';
import { usePersonName } from '../../state/use-person-name';
import { FormDialog } from '../../kit/form-dialog';
import { say } from '../../kit/say';

const useStyles = makeStyles({ item: { margin: 0 }, day: { width: '180px' } });

/** Who has checked an item, when, and what there is to say about it. */
export function TickDialog({
  recorder,
  item,
  tick,
  onClose,
}: {
  readonly recorder: FailoverRecorder;
  readonly item: PreparationItem;
  /** Null for an item that is being ticked now. */
  readonly tick: PreparationTick | null;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const carryOut = useCarryOut();
  const [rememberedName, rememberName] = usePersonName();
  const [now] = useState(() => new Date().toISOString());
  const [by, setBy] = useState(tick?.by ?? rememberedName);
  const [day, setDay] = useState(() => dayText(tick?.at ?? now));
  const [note, setNote] = useState(tick?.note ?? '');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);

  const at = dayFrom(day, tick?.at ?? now);
  const byProblem = by.trim() === '' ? say('servers.signer.missing') : null;
  const dayProblem =
    at === null
      ? say('preparation.dialog.date.missing')
      : at > now
        ? say('preparation.dialog.date.inFuture')
        : null;

  const submit = async (): Promise<void> => {
    setTried(true);
    if (byProblem !== null || dayProblem !== null || at === null) return;
    const next = { by: by.trim(), at, note: note.trim() };
    if (tick !== null && next.by === tick.by && next.at === tick.at && next.note === tick.note) {
      onClose();
      return;
    }
    setBusy(true);
    const done = await carryOut([
      { type: 'preparation.tick', failoverRecorder: recorder.id, item, tick: next },
    ]);
    setBusy(false);
    if (!done) return;
    rememberName(next.by);
    onClose();
  };

  return (
    <FormDialog
      title={
        tick === null
          ? say('preparation.dialog.title', { name: recorder.name })
          : say('preparation.dialog.titleOfChange')
      }
      submitLabel={
        tick === null ? say('preparation.dialog.submit') : say('preparation.dialog.submitChange')
      }
      failure={null}
      busy={busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className={styles.item}>
        {say('preparation.dialog.item', { item: message(`preparation.${item}`) })}
      </p>
      <Field label={say('servers.signer')} required validationMessage={tried ? byProblem : null}>
        <Input
          autoFocus
          maxLength={255}
          value={by}
          onChange={(_event, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <Field
        label={say('preparation.dialog.date')}
        required
        validationMessage={tried ? dayProblem : null}
      >
        <Input
          className={styles.day}
          type="date"
          max={dayText(now)}
          value={day}
          onChange={(_event, { value }) => {
            setDay(value);
          }}
        />
      </Field>
      <Field label={say('preparation.dialog.note')}>
        <Textarea
          maxLength={10_000}
          value={note}
          onChange={(_event, { value }) => {
            setNote(value);
          }}
        />
      </Field>
    </FormDialog>
  );
}
