import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  FolderOpen16Regular,
  Folder16Regular,
  Server16Regular,
  ServerLink16Regular,
  ServerMultiple20Regular,
  ServerSurface16Regular,
  ServerSurfaceMultiple16Regular,
  Shield16Regular,
  ShieldCheckmark16Regular,
  ShieldDismiss16Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { TreeEntry } from './tree-entries';

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: '16px', height: '16px', color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground4 },
  folder: { color: tokens.colorBrandForeground1 },
  safe: { color: tokens.colorStatusSuccessForeground1 },
  planned: { color: tokens.colorBrandForeground1 },
  open: { color: tokens.colorStatusDangerForeground1 },
});

/** What kind of node it is. Decoration: the row's words say the same. */
export function RowIcon({ entry }: { readonly entry: TreeEntry }): ReactElement {
  const styles = useStyles();
  switch (entry.kind) {
    case 'servers':
      return <ServerMultiple20Regular className={mergeClasses(styles.icon, styles.folder)} />;
    case 'recordingServers':
    case 'failoverServers': {
      const Icon = entry.expanded === true ? FolderOpen16Regular : Folder16Regular;
      return <Icon className={mergeClasses(styles.icon, styles.folder)} />;
    }
    case 'recordingServer':
      return <Server16Regular className={styles.icon} />;
    case 'failoverGroup':
      return <ServerSurfaceMultiple16Regular className={styles.icon} />;
    case 'failoverRecorder': {
      const Icon =
        entry.allocation.state === 'hotStandby' ? ServerLink16Regular : ServerSurface16Regular;
      return <Icon className={mergeClasses(styles.icon, !entry.record.enabled && styles.quiet)} />;
    }
  }
}

/** The shield of a recording server: hot standby, groups, none. The words beside it say which. */
export function ProtectionIcon({
  mode,
}: {
  readonly mode: 'none' | 'failoverGroups' | 'hotStandby';
}): ReactElement {
  const styles = useStyles();
  switch (mode) {
    case 'none':
      return <ShieldDismiss16Regular className={mergeClasses(styles.icon, styles.open)} />;
    case 'failoverGroups':
      return <Shield16Regular className={mergeClasses(styles.icon, styles.planned)} />;
    case 'hotStandby':
      return <ShieldCheckmark16Regular className={mergeClasses(styles.icon, styles.safe)} />;
  }
}
