import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Folder16Regular, FolderOpen16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Failover } from '../../../shared/model/failover';
import { failoverIcons, recordIcons } from '../../records/record-icons';
import type { TreeEntry } from './tree-entries';

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    fontSize: '16px',
    color: tokens.colorNeutralForeground3,
  },
  quiet: { color: tokens.colorNeutralForeground4 },
  folder: { color: tokens.colorBrandForeground1 },
  hotStandby: { color: tokens.colorStatusSuccessForeground1 },
  failoverGroups: { color: tokens.colorBrandForeground1 },
  none: { color: tokens.colorStatusDangerForeground1 },
});

/** What kind of node it is. Decoration: the row's words say the same. */
export function RowIcon({ entry }: { readonly entry: TreeEntry }): ReactElement {
  const styles = useStyles();
  const className = mergeClasses(styles.icon, colourOf(entry, styles));
  if (entry.expanded !== null && !('record' in entry) && entry.kind !== 'servers') {
    const Folder = entry.expanded ? FolderOpen16Regular : Folder16Regular;
    return <Folder className={className} />;
  }
  const Icon = recordIcons[entry.kind];
  return <Icon className={className} />;
}

function colourOf(entry: TreeEntry, styles: ReturnType<typeof useStyles>): string | false {
  if (!('record' in entry)) return styles.folder;
  return entry.kind === 'failoverRecorder' && !entry.record.enabled && styles.quiet;
}

/** The shield of a recording server: hot standby, groups, none. The words beside it say which. */
export function ProtectionIcon({ mode }: { readonly mode: Failover['mode'] }): ReactElement {
  const styles = useStyles();
  const Icon = failoverIcons[mode];
  return <Icon className={mergeClasses(styles.icon, styles[mode])} />;
}
