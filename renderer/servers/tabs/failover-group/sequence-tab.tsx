import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowDownRegular,
  ArrowUploadRegular,
  ArrowUpRegular,
  PeopleEditRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { say } from '../../../kit/say';
import type { FailoverGroup } from '../../../../shared/model/failover-group';
import type { FailoverRecorder } from '../../../../shared/model/failover-recorder';
import { useSite } from '../../../state/hooks';
import { noSelection, selectOnly } from '../../../kit/collection/selection';
import { VirtualListbox } from '../../../kit/collection/virtual-listbox';
import { useListDrag } from '../../../kit/drag/use-list-drag';
import { ErrorBar } from '../../../kit/error-bar';
import { LiveText } from '../../../kit/visually-hidden';
import { EditMembersDialog } from './edit-members-dialog';
import { MemberRow } from './member-row';
import { down, toBottom, toTop, up, useMoves, type Destination } from './use-moves';
import { SectionHeading } from '../../../kit/section-heading';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    minHeight: '260px',
    maxWidth: '880px',
  },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  body: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 640px)': { flexDirection: 'column-reverse' },
  },
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    '@media (max-width: 640px)': { flexDirection: 'row', flexWrap: 'wrap' },
  },
  button: { justifyContent: 'flex-start' },
  gap: { height: tokens.spacingVerticalS },
});

const buttons: readonly {
  readonly label: string;
  readonly icon: FluentIcon;
  readonly destination: Destination;
}[] = [
  { label: say('servers.sequence.up'), icon: ArrowUpRegular, destination: up },
  { label: say('servers.sequence.down'), icon: ArrowDownRegular, destination: down },
  { label: say('servers.sequence.toTop'), icon: ArrowUploadRegular, destination: toTop },
  { label: say('servers.sequence.toBottom'), icon: ArrowDownloadRegular, destination: toBottom },
];

const idOf = ({ id }: FailoverRecorder): string => id;

/** The Sequence tab of a failover group: who is asked first, and who after that. */
export function SequenceTab({ group }: { readonly group: FailoverGroup }): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const headingId = useId();
  const restoreFocus = useRestoreFocusTarget();
  const [selection, setSelection] = useState(noSelection);
  const [editing, setEditing] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const { move, outcome, failure } = useMoves(group.id);
  const members = group.members
    .map((id) => site.failoverRecorders[id])
    .filter((recorder) => recorder !== undefined);
  const index = members.findIndex(({ id }) => selection.keys.has(id));
  const selected = members[index];

  const goesNowhere = (destination: Destination): boolean => {
    const position = destination(index, members.length - 1);
    return index < 0 || position === index || position < 0 || position >= members.length;
  };

  const moveByKey = ({ id }: FailoverRecorder, event: KeyboardEvent): void => {
    if (!event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    // The tree has the same keys for its own selection.
    event.stopPropagation();
    setSelection(selectOnly(id));
    move(id, event.key === 'ArrowUp' ? up : down);
  };

  const drag = useListDrag('sequenceMember', body, members.map(idOf), (dragged, to) => {
    const member = members.find(({ id }) => id === dragged);
    if (member === undefined) return;
    setSelection(selectOnly(dragged));
    move(member.id, () => to);
  });

  return (
    <div className={styles.tab}>
      {failure !== null && <ErrorBar title={say('servers.sequence.notMoved')} message={failure} />}
      <SectionHeading id={headingId}>{say('servers.sequence.title')}</SectionHeading>
      <p className={styles.help}>{say('servers.sequence.explained')}</p>
      <div ref={body} className={styles.body}>
        <VirtualListbox
          label={say('servers.sequence.label')}
          items={members}
          keyOf={idOf}
          rowHeight={40}
          empty={say('servers.sequence.empty')}
          multiple={false}
          selection={selection}
          onSelect={setSelection}
          onKeyDown={moveByKey}
          render={(recorder, place) => <MemberRow recorder={recorder} index={place} drag={drag} />}
        />
        <div role="group" aria-label={say('servers.sequence.change')} className={styles.buttons}>
          {buttons.map(({ label, icon: Icon, destination }) => (
            <Button
              key={label}
              className={styles.button}
              icon={<Icon />}
              // Stays focusable at the end of the list, where it would drop the focus.
              disabledFocusable={goesNowhere(destination)}
              onClick={() => {
                if (selected !== undefined) move(selected.id, destination);
              }}
            >
              {label}
            </Button>
          ))}
          <div className={styles.gap} />
          <Button
            {...restoreFocus}
            className={styles.button}
            icon={<PeopleEditRegular />}
            onClick={() => {
              setEditing(true);
            }}
          >
            {say('servers.sequence.editMembers')}
          </Button>
        </div>
      </div>
      <LiveText>{outcome}</LiveText>
      {editing && (
        <EditMembersDialog
          group={group}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </div>
  );
}
