import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { appCommands, type AppCommand } from '../../shared/app-commands/app-commands';
import {
  diagramShortcuts,
  paneShortcuts,
  treeShortcuts,
  whatIfShortcuts,
  type LocalShortcut,
} from '../../shared/app-commands/local-shortcuts';
import { InfoDialog } from '../kit/info-dialog';
import { keysInWords } from '../kit/keys';
import { say, textOf } from '../kit/say';

const shortcutsOf = (heard: AppCommand['heard']): readonly LocalShortcut[] =>
  Object.values(appCommands).filter(({ keys, heard: by }) => by === heard && keys.length > 0);

const everywhere = [...shortcutsOf('everywhere'), ...Object.values(paneShortcuts)];
const inTree = [...Object.values(treeShortcuts), ...shortcutsOf('inTree')];

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(160px, auto) 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalL}`,
    '& dd': { margin: 0 },
  },
  key: {
    padding: `1px ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    lineHeight: tokens.lineHeightBase400,
  },
});

/** Every key that does something, for those who work without a mouse. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <InfoDialog title={say('shell.shortcuts.title')} onClose={onClose}>
      <Shortcuts heading={say('shell.shortcuts.everywhere')} shortcuts={everywhere} />
      <Shortcuts heading={say('shell.shortcuts.inTree')} shortcuts={inTree} />
      <Shortcuts
        heading={say('shell.shortcuts.inWhatIf')}
        shortcuts={Object.values(whatIfShortcuts)}
      />
      <Shortcuts
        heading={say('shell.shortcuts.inDiagram')}
        shortcuts={Object.values(diagramShortcuts)}
      />
    </InfoDialog>
  );
}

function Shortcuts({
  heading,
  shortcuts,
}: {
  readonly heading: string;
  readonly shortcuts: readonly LocalShortcut[];
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Text as="h3" weight="semibold">
        {heading}
      </Text>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, label }) => [
          <dt key={`${label.code}:keys`}>
            {keys.map((key, index) => [
              index > 0 ? ' ' : null,
              <kbd key={key} dir="ltr" className={styles.key}>
                {keysInWords(key)}
              </kbd>,
            ])}
          </dt>,
          <dd key={label.code}>{textOf(label)}</dd>,
        ])}
      </dl>
    </>
  );
}
