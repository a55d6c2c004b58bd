import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  Circle12Filled,
  ErrorCircle16Filled,
  SpinnerIos16Regular,
} from '@fluentui/react-icons';
import { useMemo, type ReactElement } from 'react';
import { useDraftActions, useUnsavedNodes } from '../state/drafts/drafts-context';
import { nodeName, nodeOf } from '../state/node-ref';
import { useGoTo } from '../state/navigation/go-to';
import { useAppSelector, useSite } from '../state/hooks';
import { useIsSlow } from '../kit/use-is-slow';
import { say } from '../kit/say';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    // Whether all is saved matters more than the end of a long name of the site.
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  words: {
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    // The sign says it too; the words stay for screen readers.
    '@media (max-width: 720px)': { position: 'absolute', width: '1px', clipPath: 'inset(50%)' },
  },
  saved: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0 },
  unsaved: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
});

/** Whether everything is on disk: saving, not saved because of an error, drafts, or all saved. */
export function SavedState(): ReactElement {
  const styles = useStyles();
  const saving = useIsSlow(useAppSelector((state) => state.ui.saving > 0));
  const failure = useAppSelector((state) => state.ui.saveFailure);
  const unsaved = useUnsavedNodes();
  if (saving) return <State icon={<SpinnerIos16Regular />} words="Saving…" />;
  if (failure !== null) {
    return (
      <span role="alert" className={styles.state} title={failure}>
        <ErrorCircle16Filled className={styles.failed} />
        <Text size={200}>{say('shell.notSaved', { reason: failure })}</Text>
      </span>
    );
  }
  if (unsaved.length > 0) return <Unsaved nodes={unsaved} />;
  return (
    <State
      icon={<CheckmarkCircle16Regular className={styles.saved} />}
      words={say('shell.saved')}
    />
  );
}

function State({
  icon,
  words,
}: {
  readonly icon: ReactElement;
  readonly words: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.state} title={words}>
      {icon}
      <Text size={200} className={styles.words}>
        {words}
      </Text>
    </span>
  );
}

/** Says how many drafts there are, and leads to them. */
function Unsaved({ nodes }: { readonly nodes: readonly string[] }): ReactElement {
  const styles = useStyles();
  const site = useSite();
  const goTo = useGoTo();
  const drafts = useDraftActions();
  const found = useMemo(
    () => nodes.map((key) => nodeOf(site, key)).filter((node) => node !== null),
    [nodes, site],
  );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<Circle12Filled className={styles.unsaved} />}
        >
          {say('shell.unsaved', { count: nodes.length })}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {found.slice(0, 20).map((node) => (
            <MenuItem
              key={node.kind + nodeName(site, node)}
              onClick={() => {
                goTo({ node });
              }}
            >
              {nodeName(site, node)}
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => void drafts.save('all')}>{say('shell.saveAll')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
