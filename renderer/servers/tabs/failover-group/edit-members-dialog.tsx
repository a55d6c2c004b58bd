import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import type { FailoverGroup } from '../../../../shared/model/failover-group';
import type { FailoverRecorderId } from '../../../../shared/model/ids';
import { useAppStore, useClient, useSite } from '../../../state/hooks';
import { settledRequest } from '../../../state/settled-request';
import { noSelection, selectedOf } from '../../../kit/collection/selection';
import { SearchBox } from '../../../kit/filter/search-box';
import { textFilter } from '../../../kit/filter/text-filter';
import { VirtualListbox } from '../../../kit/collection/virtual-listbox';
import { ErrorBar } from '../../../kit/error-bar';
import { say, textOf } from '../../../kit/say';
import { LiveText } from '../../../kit/visually-hidden';
import { PointingIcon } from '../../../kit/pointing-icon';
import { ChoiceRow } from './choice-row';
import { availableChoices, membershipCommands, type Choice } from './member-choice';

const NARROW = '@media (max-width: 720px)';

const useStyles = makeStyles({
  surface: { maxWidth: '920px', width: 'calc(100vw - 48px)' },
  lists: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    height: 'min(420px, 60vh)',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', height: 'auto' },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minHeight: 0,
    [NARROW]: { height: '220px' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    [NARROW]: { flexDirection: 'row' },
  },
  search: { maxWidth: '100%' },
});

const idOf = ({ recorder }: Choice): string => recorder.id;

/** Chooses who is in a group: two lists, and one gesture at the end. */
export function EditMembersDialog({
  group,
  onClose,
}: {
  readonly group: FailoverGroup;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const client = useClient();
  const store = useAppStore();
  const [members, setMembers] = useState<readonly FailoverRecorderId[]>(group.members);
  const [filter, setFilter] = useState('');
  const [toAdd, setToAdd] = useState(noSelection);
  const [toRemove, setToRemove] = useState(noSelection);
  const [failure, setFailure] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const available = useMemo(() => availableChoices(site, group, members), [site, group, members]);
  const matches = textFilter(filter);
  const shown = available.filter(({ recorder: { name, hostName } }) =>
    matches(`${name}\n${hostName}`),
  );
  const chosen = members.flatMap((id): readonly Choice[] => {
    const recorder = site.failoverRecorders[id];
    return recorder === undefined ? [] : [{ recorder, remark: null, eligible: true }];
  });

  const add = (choices: readonly Choice[]): void => {
    const added = choices.filter(({ eligible }) => eligible).map(({ recorder }) => recorder.id);
    setMembers([...members, ...added]);
    setToAdd(noSelection);
    setSaid(say('servers.membersDialog.added', { count: added.length }));
  };
  const remove = (choices: readonly Choice[]): void => {
    const removed = new Set(choices.map(({ recorder }) => recorder.id));
    setMembers(members.filter((id) => !removed.has(id)));
    setToRemove(noSelection);
    setSaid(say('servers.membersDialog.removed', { count: removed.size }));
  };
  const selectedToAdd = selectedOf(toAdd, shown, idOf);
  const selectedToRemove = selectedOf(toRemove, chosen, idOf);

  const apply = async (): Promise<void> => {
    const commands = membershipCommands(group, members);
    if (commands.length > 0) {
      const result = await settledRequest(client, store, 'site.execute', {
        commands: [...commands],
      });
      if (!result.ok) {
        setFailure(textOf(result.error.message));
        return;
      }
    }
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say('servers.membersDialog.title', { group: group.name })}</DialogTitle>
          <DialogContent>
            {failure !== null && (
              <ErrorBar title={say('servers.membersDialog.failed')} message={failure} />
            )}
            <div className={styles.lists}>
              <section className={styles.list}>
                <h3 className={styles.heading}>
                  {say('servers.membersDialog.available.count', { count: shown.length })}
                </h3>
                <SearchBox
                  className={styles.search}
                  label={say('servers.membersDialog.filter')}
                  placeholder={say('servers.membersDialog.filter.placeholder')}
                  value={filter}
                  onChange={setFilter}
                />
                <VirtualListbox
                  label={say('servers.membersDialog.available')}
                  items={shown}
                  keyOf={idOf}
                  rowHeight={64}
                  empty={
                    available.length === 0
                      ? say('servers.membersDialog.allAreMembers')
                      : say('servers.membersDialog.noneLeft')
                  }
                  multiple
                  selection={toAdd}
                  onSelect={setToAdd}
                  isDisabled={({ eligible }) => !eligible}
                  onOpen={(choice) => {
                    add(choice.eligible && toAdd.keys.has(idOf(choice)) ? selectedToAdd : [choice]);
                  }}
                  render={(choice) => <ChoiceRow choice={choice} />}
                />
              </section>
              <div className={styles.buttons}>
                <Button
                  icon={<PointingIcon icon={ArrowRightRegular} />}
                  iconPosition="after"
                  disabledFocusable={selectedToAdd.length === 0}
                  onClick={() => {
                    add(selectedToAdd);
                  }}
                >
                  {say('servers.membersDialog.add')}
                </Button>
                <Button
                  icon={<PointingIcon icon={ArrowLeftRegular} />}
                  disabledFocusable={selectedToRemove.length === 0}
                  onClick={() => {
                    remove(selectedToRemove);
                  }}
                >
                  {say('servers.membersDialog.remove')}
                </Button>
              </div>
              <section className={styles.list}>
                <h3 className={styles.heading}>
                  {say('servers.membersDialog.members.count', { count: chosen.length })}
                </h3>
                <VirtualListbox
                  label={say('servers.membersDialog.members')}
                  items={chosen}
                  keyOf={idOf}
                  rowHeight={52}
                  empty={say('servers.membersDialog.noMembers')}
                  multiple
                  selection={toRemove}
                  onSelect={setToRemove}
                  onOpen={(choice) => {
                    remove(toRemove.keys.has(idOf(choice)) ? selectedToRemove : [choice]);
                  }}
                  render={(choice, index) => <ChoiceRow choice={choice} place={index + 1} />}
                />
              </section>
            </div>
            <LiveText>{said}</LiveText>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{say('servers.membersDialog.cancel')}</Button>
            <Button appearance="primary" onClick={() => void apply()}>
              {say('servers.membersDialog.apply')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
