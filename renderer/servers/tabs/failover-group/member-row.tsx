import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { say } from '../../../kit/say';
import type { FailoverRecorder } from '../../../../shared/model/failover-recorder';
import { DropMark } from '../../../kit/drag/drop-mark';
import { useDragRow } from '../../../kit/drag/use-drag-row';
import type { RowDrag } from '../../../kit/drag/use-row-drops';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '24px 40px minmax(0, 3fr) minmax(0, 2fr) 84px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '100%',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
    '@media (max-width: 640px)': {
      gridTemplateColumns: '24px 32px minmax(0, 1fr) 84px',
      '& [data-part="host"]': { display: 'none' },
    },
  },
  dragging: { opacity: 0.5 },
  handle: { display: 'flex', cursor: 'grab', color: tokens.colorNeutralForeground3 },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  host: { color: tokens.colorNeutralForeground2 },
  state: { justifySelf: 'end' },
});

/** One member in the sequence: its place, its name, where it runs, whether it may take over. */
export function MemberRow({
  recorder,
  index,
  drag,
}: {
  readonly recorder: FailoverRecorder;
  readonly index: number;
  readonly drag: RowDrag;
}): ReactElement {
  const styles = useStyles();
  const { rowRef, dragging, drop } = useDragRow<HTMLDivElement>(drag, recorder.id);
  return (
    <div
      ref={rowRef}
      data-key={recorder.id}
      className={mergeClasses(styles.row, dragging && styles.dragging)}
    >
      <span className={styles.handle} aria-hidden title={say('servers.sequence.drag')}>
        <ReOrderDotsVerticalRegular fontSize={20} />
      </span>
      <span className={styles.number}>{index + 1}</span>
      <span className={styles.text} title={recorder.name}>
        {recorder.name}
      </span>
      <span
        data-part="host"
        className={mergeClasses(styles.text, styles.host)}
        title={recorder.hostName}
      >
        {recorder.hostName}
      </span>
      <Badge
        className={styles.state}
        appearance={recorder.enabled ? 'tint' : 'outline'}
        color={recorder.enabled ? 'success' : 'warning'}
      >
        {say(recorder.enabled ? 'servers.sequence.enabled' : 'servers.sequence.disabled')}
      </Badge>
      {drop !== null && <DropMark {...drop} />}
    </div>
  );
}
