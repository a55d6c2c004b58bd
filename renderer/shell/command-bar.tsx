import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  Edit16Regular,
  MoreHorizontal20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { appCommands, type AppCommandId } from '../../shared/app-commands/app-commands';
import { SearchBox } from '../kit/filter/search-box';
import { searchBoxId } from './focus-search';
import { useAppDispatch, useAppSelector, useSite } from '../state/hooks';
import { paneAttribute } from '../kit/focus-next-pane';
import { SavedState } from './saved-state';
import { keysInWords } from '../kit/keys';
import { say, textOf } from '../kit/say';
import { dialogOpened, searchChanged, treeFocusAsked } from '../state/ui-slice';
import { goTo } from '../state/navigation/go-to';
import { useRunCommand } from '../state/run-command';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    height: '44px',
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  site: {
    minWidth: '60px',
    flexShrink: 2,
    overflow: 'hidden',
    fontWeight: tokens.fontWeightSemibold,
    justifyContent: 'flex-start',
  },
  siteName: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  space: { flexGrow: 1 },
  toolbar: { flexShrink: 0, padding: 0 },
  search: {
    flexShrink: 1,
    minWidth: '96px',
    width: '280px',
    '@media (max-width: 720px)': { width: '160px' },
  },
});

/** The bar above every view: the site, whether it is saved, undo and redo, search. */
export function CommandBar(): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.bar} {...{ [paneAttribute]: 'commandBar' }}>
      <SiteName />
      <SavedState />
      <div className={styles.space} />
      <Toolbar className={styles.toolbar} size="small" aria-label={say('shell.undoAndRedo')}>
        <UndoButton way="undo" />
        <UndoButton way="redo" />
        <ToolbarDivider />
        <SiteMenu />
      </Toolbar>
      <Search />
    </header>
  );
}

function SiteName(): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const { name } = useSite();
  return (
    <Tooltip content={say('shell.renameSite', { site: name })} relationship="label">
      <Button
        className={styles.site}
        appearance="subtle"
        icon={<Edit16Regular />}
        iconPosition="after"
        onClick={() => {
          dispatch(dialogOpened({ kind: 'renameSite' }));
        }}
      >
        <span className={styles.siteName}>{name}</span>
      </Button>
    </Tooltip>
  );
}

function UndoButton({ way }: { readonly way: 'undo' | 'redo' }): ReactElement {
  const run = useRunCommand();
  const next = useAppSelector(({ siteMirror }) =>
    siteMirror.state === 'ready' ? siteMirror.undoState[way] : null,
  );
  const { keys } = appCommands[way];
  const label = textOf(appCommands[way].label);
  const pressed = keysInWords(keys[0] ?? '');
  return (
    <Tooltip
      content={
        next === null
          ? say(`shell.${way}.nothing`, { keys: pressed })
          : say('shell.undo.next', { command: label, change: next, keys: pressed })
      }
      relationship="description"
      withArrow
    >
      <ToolbarButton
        aria-label={label}
        disabledFocusable={next === null}
        icon={way === 'undo' ? <ArrowUndo20Regular /> : <ArrowRedo20Regular />}
        onClick={() => {
          run(way);
        }}
      />
    </Tooltip>
  );
}

const siteCommands: readonly (readonly AppCommandId[])[] = [
  ['import', 'open', 'openSample', 'saveAs'],
  ['registerRecordingServer', 'registerFailoverRecorder', 'addGroup'],
  ['keyboardShortcuts', 'about'],
];

/** What the native menu offers too, for those who look for it in the window. */
function SiteMenu(): ReactElement {
  const run = useRunCommand();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={say('shell.moreCommands')} relationship="label">
          <ToolbarButton icon={<MoreHorizontal20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {siteCommands.map((part, index) => [
            index > 0 ? <MenuDivider key={`divider-${String(index)}`} /> : null,
            ...part.map((command) => (
              <MenuItem
                key={command}
                secondaryContent={{
                  children: keysInWords(appCommands[command].keys[0] ?? ''),
                  dir: 'ltr',
                }}
                onClick={() => {
                  run(command);
                }}
              >
                {textOf(appCommands[command].label)}
              </MenuItem>
            )),
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Search(): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const search = useAppSelector((state) => state.ui.search);
  const view = useAppSelector((state) => state.navigation.view);
  return (
    <SearchBox
      className={styles.search}
      id={searchBoxId}
      label={say('shell.search')}
      placeholder={say('shell.search.placeholder', {
        keys: keysInWords(appCommands.search.keys[0] ?? ''),
      })}
      value={search}
      onChange={(typed) => {
        dispatch(searchChanged(typed));
        // What is searched is the tree: it must be there to see.
        if (view !== 'servers') dispatch(goTo({ view: 'servers' }));
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          dispatch(treeFocusAsked());
        }
      }}
    />
  );
}
