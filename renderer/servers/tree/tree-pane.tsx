import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Toolbar,
  ToolbarButton,
  Tooltip,
} from '@fluentui/react-components';
import {
  Add16Regular,
  ArrowMaximizeVertical20Regular,
  ArrowMinimizeVertical20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useAppDispatch, useSite } from '../../state/hooks';
import { searchChanged } from '../../state/ui-slice';
import { useRunCommand } from '../../state/run-command';
import { say } from '../../kit/say';
import { listOf } from '../../../shared/model/site';
import { nodeKey } from '../../state/node-ref';
import { useGoTo } from '../../state/navigation/go-to';
import { useExpand } from '../../state/navigation/use-expand';
import { ServersTree } from './servers-tree';
import { matchCount } from './tree-entries';
import { useTreeEntries, type TreeRows } from './use-tree-entries';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    height: '36px',
    paddingInline: tokens.spacingHorizontalXS,
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  toolbar: { padding: 0, flexShrink: 0 },
  found: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInline: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    minHeight: '30px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The tree with what stands above it. */
export function TreePane(): ReactElement {
  const rows = useTreeEntries();
  return (
    <>
      <Header />
      {rows.term === null ? null : <Found rows={rows} term={rows.term} />}
      <ServersTree rows={rows} />
    </>
  );
}

function Header(): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const expand = useExpand();
  const goTo = useGoTo();
  const groups = listOf(site.failoverGroups).map(({ id }) =>
    nodeKey({ kind: 'failoverGroup', id }),
  );
  return (
    <div className={styles.header}>
      <AddMenu />
      <Toolbar size="small" aria-label={say('servers.tree.toolbar')} className={styles.toolbar}>
        <Tooltip content={say('servers.tree.expandAll')} relationship="label">
          <ToolbarButton
            icon={<ArrowMaximizeVertical20Regular />}
            onClick={() => {
              expand(['servers', 'recordingServers', 'failoverServers', ...groups], true);
            }}
          />
        </Tooltip>
        <Tooltip content={say('servers.tree.collapseAll')} relationship="label">
          <ToolbarButton
            icon={<ArrowMinimizeVertical20Regular />}
            onClick={() => {
              // What is selected would be out of sight.
              goTo({ node: { kind: 'servers' } });
              expand(['recordingServers', 'failoverServers', ...groups], false);
            }}
          />
        </Tooltip>
      </Toolbar>
    </div>
  );
}

function AddMenu(): ReactElement {
  const run = useRunCommand();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" icon={<Add16Regular />}>
          {say('servers.tree.add')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() => {
              run('addGroup');
            }}
          >
            {say('menu.addGroup')}
          </MenuItem>
          <MenuItem
            onClick={() => {
              run('registerFailoverRecorder');
            }}
          >
            {say('menu.registerFailoverRecorder')}
          </MenuItem>
          <MenuItem
            onClick={() => {
              run('registerRecordingServer');
            }}
          >
            {say('menu.registerRecordingServer')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Found({ rows, term }: { readonly rows: TreeRows; readonly term: string }): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  return (
    <div className={styles.found}>
      <Text size={200} role="status">
        {say('servers.tree.found', { count: matchCount(rows.entries, term) })}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          dispatch(searchChanged(''));
        }}
      >
        {say('servers.tree.clearSearch')}
      </Button>
    </div>
  );
}
