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
import { failoverOf, type FailoverChoice } from '../../state/drafts/forms/failover-choice';
import { ErrorBar } from '../../kit/error-bar';
import { FormColumn, Indented } from '../../kit/form-layout';
import { say, textOf } from '../../kit/say';
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
            {servers.length === 1 && only !== undefined
              ? say('servers.setFailoverDialog.title', { name: only.name })
              : say('servers.setFailoverDialog.titleOfSeveral', { count: servers.length })}
          </DialogTitle>
          <DialogContent>
            {failure !== null && (
              <ErrorBar title={say('servers.setFailoverDialog.failed')} message={failure} />
            )}
            <FormColumn>
              <Field
                label={say('servers.setFailoverDialog.who')}
                hint={say('servers.setFailoverDialog.who.hint')}
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
                  <Radio
                    value="failoverGroups"
                    label={say('servers.setFailoverDialog.failoverGroups')}
                  />
                  <Radio value="none" label={say('servers.setFailoverDialog.none')} />
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
          <DialogActions fluid>
            <Button onClick={onClose}>{say('servers.setFailoverDialog.cancel')}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void apply()}>
              {say('servers.setFailoverDialog.apply')}
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
