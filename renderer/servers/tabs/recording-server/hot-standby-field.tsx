import {
  Combobox,
  Field,
  makeStyles,
  mergeClasses,
  Option,
  OptionGroup,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { FailoverRecorderId } from '../../../../shared/model/ids';
import type { RecordingServer } from '../../../../shared/model/recording-server';
import { say } from '../../../kit/say';
import type { RecordingServerDraft } from '../../../state/drafts/forms/recording-server-form';
import type { BoundForm } from '../../../state/drafts/use-node-form';
import { hotStandbyChoices, type HotStandbyChoices } from './hot-standby-choices';

const useStyles = makeStyles({
  combobox: { width: '100%', maxWidth: '360px', minWidth: 0 },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  remark: { fontSize: tokens.fontSizeBase200, whiteSpace: 'normal' },
  // Who cannot be chosen is listed for the reason's sake: it must be as readable as the rest.
  readable: { color: tokens.colorNeutralForeground3 },
});

/** The option that stands for nobody. */
const NOT_USED = 'notUsed';

/** The hot standby server: one that is free, found by typing; the others are listed with the reason. */
export function HotStandbyField({
  form,
  server,
  chosen,
  onChoose,
}: {
  readonly form: BoundForm<RecordingServerDraft>;
  readonly server: RecordingServer;
  readonly chosen: FailoverRecorderId | null;
  readonly onChoose: (id: FailoverRecorderId | null) => void;
}): ReactElement {
  const styles = useStyles();
  const { site } = form;
  // What is typed to search; null while nothing is, so that the name of the chosen one shows.
  const [typed, setTyped] = useState<string | null>(null);
  const choices = useMemo(
    () => hotStandbyChoices(site, server.id, typed ?? ''),
    [site, server.id, typed],
  );
  const name =
    chosen === null
      ? say('servers.failover.notUsed')
      : (site.failoverRecorders[chosen]?.name ?? '');
  return (
    <Field
      label={say('servers.failover.hotStandby')}
      hint={say('servers.failover.hotStandby.hint')}
      validationMessage={form.error('hotStandby')}
    >
      <Combobox
        data-field="hotStandby"
        className={styles.combobox}
        positioning={{ position: 'below', align: 'start', fallbackPositions: ['above'] }}
        freeform
        value={typed ?? name}
        title={name}
        selectedOptions={[chosen ?? NOT_USED]}
        onOpenChange={(_event, data) => {
          if (!data.open) setTyped(null);
        }}
        onFocus={(event) => {
          // Typing replaces the name that stands there and so begins a search.
          event.target.select();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(_event, { optionValue }) => {
          // The box also says so when what is typed is not the chosen one any more.
          if (optionValue === undefined) return;
          setTyped(null);
          const recorder = choices.eligible.find(({ id }) => id === optionValue);
          if (recorder !== undefined) onChoose(recorder.id);
          else if (optionValue === NOT_USED) onChoose(null);
        }}
        onBlur={() => {
          setTyped(null);
          form.leave('hotStandby');
        }}
      >
        <HotStandbyOptions choices={choices} searching={(typed ?? '') !== ''} />
      </Combobox>
    </Field>
  );
}

function HotStandbyOptions({
  choices,
  searching,
}: {
  readonly choices: HotStandbyChoices;
  readonly searching: boolean;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      {!searching && <Option value={NOT_USED}>{say('servers.failover.notUsed')}</Option>}
      {choices.eligible.length > 0 && (
        <OptionGroup label={say('servers.failover.eligible')}>
          {choices.eligible.map(({ id, name: text, hostName, enabled }) => (
            <Option key={id} value={id} text={text}>
              <span className={styles.option}>
                <span>{text}</span>
                <span className={styles.remark}>
                  {enabled ? hostName : say('servers.failover.disabled', { hostName })}
                </span>
              </span>
            </Option>
          ))}
        </OptionGroup>
      )}
      {choices.ineligible.length > 0 && (
        <OptionGroup label={say('servers.failover.ineligible')}>
          {choices.ineligible.map(({ recorder, reason }) => (
            <Option key={recorder.id} value={recorder.id} text={recorder.name} disabled>
              <span className={mergeClasses(styles.option, styles.readable)}>
                <span>{recorder.name}</span>
                <span className={styles.remark}>{reason}</span>
              </span>
            </Option>
          ))}
        </OptionGroup>
      )}
      {choices.more > 0 && (
        <Option value="more" text="" disabled>
          {say('servers.failover.more', { count: choices.more })}
        </Option>
      )}
      {choices.eligible.length + choices.ineligible.length === 0 && (
        <Option value="nobody" text="" disabled>
          {say('servers.failover.nobody')}
        </Option>
      )}
    </>
  );
}
