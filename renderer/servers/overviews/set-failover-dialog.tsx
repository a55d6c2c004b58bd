import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { checkGroupsDiffer } from '../../../shared/commands/recording-server';
import type { Refusal } from '../../../shared/commands/refusal';
import type { RecordingServer } from '../../../shared/model/recording-server';
import { useAppStore, useClient, useSite } from '../../state/hooks';
import { settledRequest } from '../../state/settled-request';
import { countOf } from '../../kit/numbers-and-lists';
import { failoverOf, type FailoverChoice } from '../../state/drafts/forms/failover-choice';
import { ErrorBar } from '../../kit/error-bar';
import { FormColumn, Indented } from '../../kit/form-layout';
import { textOf } from '../../kit/say';
import { refusalText } from '../../records/refusal-text';
import type { FieldProblem } from '../../state/drafts/node-form';
import { GroupFields } from '../tabs/recording-server/group-fields';

type ManyChoice = Exclude<FailoverChoice, { readonly mode: 'hotStandby' }>;

/**
 * Sets the failover of many recording servers in one gesture. A hot standby is not offered: it
 * serves one recording server only.
 */
export function SetFailoverDialog({
  servers,
  onClose,
}: {
  readonly servers: readonly RecordingServer[];
  readonly onClose: () => void;
}): ReactElement {
  const site = useSite();
  const client = useClient();
  const store = useAppStore();
  const [choice, setChoice] = useState<ManyChoice>({
    mode: 'failoverGroups',
    primary: null,
    secondary: null,
  });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const failover = failoverOf(choice);
  const problem =
    'message' in failover
      ? failover
      : failover.mode === 'failoverGroups'
        ? checkGroupsDiffer(failover.primary, failover.secondary)
        : null;
  const [only] = servers;

  const apply = async (): Promise<void> => {
    setTried(true);
    if (problem !== null || 'message' in failover) return;
    setBusy(true);
    const result = await settledRequest(client, store, 'site.execute', {
      commands: servers.map(({ id }) => ({ type: 'recordingServer.setFailover', id, failover })),
    });
    setBusy(false);
    if (result.ok || isNothingToDo(result.error)) onClose();
    else setFailure(textOf(result.error.message));
  };

  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            Set the failover of{' '}
            {servers.length === 1 && only !== undefined
              ? only.name
              : countOf(servers.length, 'recording server')}
          </DialogTitle>
          <DialogContent>
            {failure !== null && <ErrorBar title="Not changed." message={failure} />}
            <FormColumn>
              <Field
                label="Who takes over"
                hint="It replaces what each of them has now, also a hot standby."
              >
                <RadioGroup
                  value={choice.mode}
                  onChange={(_event, { value }) => {
                    setChoice(
                      value === 'none'
                        ? { mode: 'none' }
                        : { mode: 'failoverGroups', primary: null, secondary: null },
                    );
                  }}
                >
                  <Radio value="failoverGroups" label="Failover groups" />
                  <Radio value="none" label="None" />
                </RadioGroup>
              </Field>
              {choice.mode === 'failoverGroups' && (
                <Indented>
                  <GroupFields
                    site={site}
                    choice={choice}
                    onChoose={setChoice}
                    errorOf={(field) =>
                      tried && problem?.field === field ? wordsOf(problem) : null
                    }
                    onLeave={() => undefined}
                  />
                </Indented>
              )}
            </FormColumn>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void apply()}>
              Apply
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function isNothingToDo(error: {
  readonly code: string;
  readonly refusals?: readonly { readonly code: string }[];
}): boolean {
  return error.refusals?.every(({ code }) => code === 'nothingToDo') ?? false;
}

function wordsOf(problem: FieldProblem | Refusal): string | null {
  return 'message' in problem ? problem.message : refusalText(problem);
}
