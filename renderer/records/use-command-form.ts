import { useState } from 'react';
import { applyAll } from '../../shared/commands/apply';
import type { EditCommand } from '../../shared/commands/command';
import { sentencesOf, type Refusal } from '../../shared/commands/refusal';
import { useAppStore, useClient, useSite } from '../state/hooks';
import { settledRequest } from '../state/settled-request';
import type { BoundField } from '../kit/bound-field';
import { textOf } from '../kit/say';
import { refusalText } from './refusal-text';

interface Options<Values extends object> {
  readonly initial: Values;
  readonly commandFor: (values: Values) => EditCommand;
  readonly onDone: () => void;
}

/** The fields of a dialog that sends one command. */
export interface CommandForm<Values extends object> {
  readonly field: <Name extends keyof Values & string>(name: Name) => BoundField<Values[Name]>;
  readonly failure: string | null;
  readonly busy: boolean;
  readonly submit: () => Promise<void>;
}

/**
 * Fields whose errors come from the very rules that the main process asks: the command is tried on
 * the mirror. An error shows once its field was left, or everything was sent.
 */
export function useCommandForm<Values extends object>({
  initial,
  commandFor,
  onDone,
}: Options<Values>): CommandForm<Values> {
  const site = useSite();
  const client = useClient();
  const store = useAppStore();
  const [values, setValues] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<keyof Values>>(new Set());
  const [submitted, setSubmitted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const command = commandFor(values);
  const tried = applyAll(site, [command]);
  const refusals = tried.ok ? [] : tried.refusals;

  const submit = async (): Promise<void> => {
    setSubmitted(true);
    setFailure(null);
    if (refusals.length > 0) {
      setFailure(
        wordsOf(refusals.filter(({ field }) => field === undefined || !(field in values))),
      );
      focusFirst(refusals);
      return;
    }
    setBusy(true);
    const answer = await settledRequest(client, store, 'site.execute', { commands: [command] });
    setBusy(false);
    if (answer.ok) onDone();
    else setFailure(textOf(answer.error.message));
  };

  return {
    field: (name) => ({
      name,
      value: values[name],
      error:
        submitted || left.has(name)
          ? refusalText(refusals.find(({ field }) => field === name))
          : null,
      onEdit: (value) => {
        setValues({ ...values, [name]: value });
        setFailure(null);
      },
      onLeave: () => {
        // Leaving a field that was only passed through is no mistake yet.
        if (values[name] !== initial[name]) setLeft(new Set([...left, name]));
      },
    }),
    failure,
    busy,
    submit,
  };
}

function wordsOf(refusals: readonly Refusal[]): string | null {
  return refusals.length === 0 ? null : textOf(sentencesOf(refusals));
}

function focusFirst(refusals: readonly Refusal[]): void {
  for (const { field } of refusals) {
    const control = document.querySelector<HTMLElement>(
      `[role="dialog"] [data-field="${field ?? ''}"]`,
    );
    if (control === null) continue;
    control.focus();
    return;
  }
}
