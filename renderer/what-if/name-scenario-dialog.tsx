import { useState, type ReactElement } from 'react';
import { scenarioId } from '../../shared/model/ids';
import type { Scenario, ScenarioEvent } from '../../shared/model/scenario';
import { useAppDispatch } from '../state/hooks';
import { say } from '../kit/say';
import { FormDialog } from '../kit/form-dialog';
import { useCommandForm } from '../records/use-command-form';
import { TextField } from '../kit/text-field';
import { scenarioSaved } from '../state/what-if-slice';

/** Keeps the events with the site, as a scenario of its own. */
export function SaveScenarioDialog({
  events,
  onClose,
}: {
  readonly events: readonly ScenarioEvent[];
  readonly onClose: () => void;
}): ReactElement {
  const dispatch = useAppDispatch();
  const [id] = useState(() => scenarioId.parse(crypto.randomUUID()));
  return (
    <NameDialog
      title={say('whatIf.saveDialog.title')}
      submitLabel={say('whatIf.saveDialog.submit')}
      scenario={{ id, name: '', events }}
      onSaved={() => {
        dispatch(scenarioSaved(id));
      }}
      onClose={onClose}
    />
  );
}

/** Gives a scenario another name; its events stay as they were saved. */
export function RenameScenarioDialog({
  scenario,
  onClose,
}: {
  readonly scenario: Scenario;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <NameDialog
      title={say('whatIf.renameDialog.title')}
      submitLabel={say('whatIf.renameDialog.submit')}
      scenario={scenario}

      onClose={onClose}
    />
  );
}

function NameDialog({
  title,
  submitLabel,
  scenario,
  onSaved,
  onClose,
}: {
  readonly title: string;
  readonly submitLabel: string;
  readonly scenario: Scenario;
  readonly onSaved?: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const form = useCommandForm({
    initial: { name: scenario.name },
    commandFor: ({ name }) => ({ type: 'scenario.save', scenario: { ...scenario, name } }),
    onDone: () => {
      onSaved?.();
      onClose();
    },
  });
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      failure={form.failure}
      busy={form.busy}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <TextField label={say('whatIf.scenario.name')} field={form.field('name')} />
    </FormDialog>
  );
}
