import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
import { fieldLabel } from '../../../records/field-label';
import type { RecordingServer } from '../../../../shared/model/recording-server';
import type { FailoverChoice } from '../../../state/drafts/forms/failover-choice';
import type { RecordingServerDraft } from '../../../state/drafts/forms/recording-server-form';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { FormColumn, Indented } from '../../../kit/form-layout';
import { NumberField } from '../../../kit/text-field';
import { GroupFields } from './group-fields';
import { HotStandbyField } from './hot-standby-field';
import { WhoTakesOver } from './who-takes-over';

/** The Failover tab of a recording server: who stands in for it. */
export function FailoverTab({
  form,
  server,
}: {
  readonly form: BoundForm<RecordingServerDraft>;
  readonly server: RecordingServer;
}): ReactElement {
  const { name, value: choice, onEdit: choose } = form.field('failover');
  return (
    <FormColumn>
      <Field label={say('servers.failover.mode')}>
        <RadioGroup
          data-field={name}
          value={choice.mode}
          onChange={(_event, { value }) => {
            choose(choiceOfMode(value, server));
          }}
        >
          <Radio value="none" label={say('servers.failover.mode.none')} />
          <Radio value="failoverGroups" label={say('servers.failover.mode.failoverGroups')} />
          <Radio value="hotStandby" label={say('servers.failover.mode.hotStandby')} />
        </RadioGroup>
      </Field>
      {choice.mode === 'failoverGroups' && (
        <Indented>
          <GroupFields
            site={form.site}
            choice={choice}
            onChoose={choose}
            errorOf={form.error}
            onLeave={form.leave}
          />
        </Indented>
      )}
      {choice.mode === 'hotStandby' && (
        <Indented>
          <HotStandbyField
            form={form}
            server={server}
            chosen={choice.failoverRecorder}
            onChoose={(failoverRecorder) => {
              choose({ mode: 'hotStandby', failoverRecorder });
            }}
          />
        </Indented>
      )}
      <NumberField
        label={fieldLabel('recordingServer.failoverPort')}
        field={form.field('failoverPort')}
        hint={say('servers.failover.port.hint')}
      />
      <WhoTakesOver
        name={server.name}
        choice={choice}
        drafted={form.edits.failover !== undefined}
      />
    </FormColumn>
  );
}

/**
 * The choice right after a click on one of the three ways. They exclude each other: what was chosen
 * in another way is let go of; what is saved for this way comes back.
 */
function choiceOfMode(mode: string, { failover }: RecordingServer): FailoverChoice {
  if (mode === failover.mode) return failover;
  switch (mode) {
    case 'failoverGroups':
      return { mode, primary: null, secondary: null };
    case 'hotStandby':
      return { mode, failoverRecorder: null };
    default:
      return { mode: 'none' };
  }
}
