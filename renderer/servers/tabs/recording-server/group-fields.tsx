import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
import { inNameOrder } from '../../../../shared/messages/name-order';
import type { FailoverPart } from '../../../../shared/commands/field-name';
import type { FailoverGroup } from '../../../../shared/model/failover-group';
import type { FailoverGroupId } from '../../../../shared/model/ids';
import { listOf, type Site } from '../../../../shared/model/site';
import type { FailoverChoice } from '../../../state/drafts/forms/failover-choice';

const useStyles = makeStyles({ dropdown: { width: '100%', maxWidth: '360px', minWidth: 0 } });

/** A choice of failover groups, perhaps not complete yet. */
export type GroupsChoice = Extract<FailoverChoice, { readonly mode: 'failoverGroups' }>;

/** The option that stands for no group. */
const NOT_USED = 'notUsed';

/** Primary and secondary failover group. */
export function GroupFields({
  site,
  choice: { mode, primary, secondary },
  onChoose,
  errorOf,
  onLeave,
}: {
  readonly site: Site;
  readonly choice: GroupsChoice;
  readonly onChoose: (choice: GroupsChoice) => void;
  /** The sentence under the field `primary` or `secondary`. */
  readonly errorOf: (field: FailoverPart) => string | null;
  readonly onLeave: (field: FailoverPart) => void;
}): ReactElement {
  const none = Object.keys(site.failoverGroups).length === 0;
  return (
    <>
      <GroupField
        site={site}
        name="primary"
        error={errorOf('primary')}
        onLeave={onLeave}
        label={say('servers.failover.primary')}
        chosen={primary}
        notThis={null}
        hint={none ? say('servers.failover.primary.none') : null}
        onChoose={(id) => {
          // There is no secondary group without a primary one.
          onChoose({ mode, primary: id, secondary: id === null ? null : secondary });
        }}
      />
      <GroupField
        site={site}
        name="secondary"
        error={errorOf('secondary')}
        onLeave={onLeave}
        label={say('servers.failover.secondary')}
        chosen={secondary}
        notThis={primary}
        hint={
          primary === null
            ? say('servers.failover.secondary.noPrimary')
            : say('servers.failover.secondary.hint')
        }
        disabled={primary === null}
        onChoose={(id) => {
          onChoose({ mode, primary, secondary: id });
        }}
      />
    </>
  );
}

function GroupField({
  site,
  name,
  error,
  onLeave,
  label,
  chosen,
  notThis,
  hint,
  disabled = false,
  onChoose,
}: {
  readonly site: Site;
  readonly name: FailoverPart;
  readonly error: string | null;
  readonly onLeave: (field: FailoverPart) => void;
  readonly label: string;
  readonly chosen: FailoverGroupId | null;
  /** The group that is chosen in the other field. */
  readonly notThis: FailoverGroupId | null;
  readonly hint: string | null;
  readonly disabled?: boolean;
  readonly onChoose: (id: FailoverGroupId | null) => void;
}): ReactElement {
  const styles = useStyles();
  const groups = inNameOrder(listOf(site.failoverGroups));
  const text =
    chosen === null
      ? say('servers.failover.notUsed')
      : (site.failoverGroups[chosen]?.name ?? say('servers.failover.groupGone'));
  return (
    <Field label={label} hint={hint} validationMessage={error}>
      <Dropdown
        data-field={name}
        className={styles.dropdown}
        disabled={disabled}
        value={text}
        title={text}
        selectedOptions={[chosen ?? NOT_USED]}
        onOptionSelect={(_event, { optionValue }) => {
          onChoose(groups.find(({ id }) => id === optionValue)?.id ?? null);
        }}
        onBlur={() => {
          onLeave(name);
        }}
      >
        <Option value={NOT_USED}>{say('servers.failover.notUsed')}</Option>
        {groups.map((group) => (
          <Option key={group.id} value={group.id} text={group.name} disabled={group.id === notThis}>
            {optionWords(site, group, group.id === notThis)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function optionWords(site: Site, { name, members }: FailoverGroup, isOther: boolean): string {
  if (isOther) return say('servers.failover.primaryGroup', { name });
  const enabled = members.filter((id) => site.failoverRecorders[id]?.enabled === true).length;
  return say('servers.failover.group', { name, enabled, members: members.length });
}
