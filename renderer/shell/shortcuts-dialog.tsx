import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { menuCommands } from '../../shared/ipc/contract';
import { appCommands } from './app-commands';
import { InfoDialog } from '../kit/info-dialog';
import { keysInWords } from '../kit/keys';

interface Shortcut {
  readonly keys: readonly string[];
  readonly words: string;
}

const everywhere: readonly Shortcut[] = [
  ...menuCommands
    .map((command) => appCommands[command])
    .filter(({ keys }) => keys.length > 0)
    .map(({ keys, label }) => ({ keys, words: label })),
  { keys: ['Ctrl+F'], words: 'Go to the filter of what is shown' },
  { keys: ['F6'], words: 'Go to the next part of the window' },
  { keys: ['Shift+F6'], words: 'Go to the previous part of the window' },
];

const inTree: readonly Shortcut[] = [
  { keys: ['↑', '↓', 'Home', 'End', 'PageUp', 'PageDown'], words: 'Go to another node' },
  { keys: ['→'], words: 'Open the node, or go to its first child' },
  { keys: ['←'], words: 'Close the node, or go to the one above it' },
  { keys: ['A–Z'], words: 'Go to the next node that starts with what is typed' },
  { keys: ['*'], words: 'Open all nodes beside this one' },
  { keys: ['Ctrl+Shift+↑', 'Ctrl+Shift+↓'], words: 'Move a server in the sequence of its group' },
  { keys: ['Shift+F10'], words: 'Open the menu of the node' },
];

const inWhatIf: readonly Shortcut[] = [
  { keys: ['Space', 'Enter'], words: 'Fail or recover the server, open or close a group' },
  { keys: ['Alt+←', 'Alt+→'], words: 'Step back or forward through the timeline' },
  { keys: ['Ctrl+Shift+↑', 'Ctrl+Shift+↓'], words: 'Move a step in the timeline' },
  { keys: ['Delete'], words: 'Remove a step from the timeline' },
  { keys: ['Ctrl+Z'], words: 'Take back the last change to the timeline' },
  { keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], words: 'Make it again' },
];

const inDiagram: readonly Shortcut[] = [
  { keys: ['↑', '↓', '←', '→'], words: 'Go to the next box in that direction' },
  { keys: ['Plus', 'Minus'], words: 'Zoom in or out' },
  { keys: ['0'], words: 'Show the whole diagram' },
];

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
    <InfoDialog title="Keyboard shortcuts" onClose={onClose}>
      <Shortcuts heading="Everywhere" shortcuts={everywhere} />
      <Shortcuts heading="In the tree" shortcuts={inTree} />
      <Shortcuts heading="In What-if" shortcuts={inWhatIf} />
      <Shortcuts heading="In the diagram" shortcuts={inDiagram} />
    </InfoDialog>
  );
}

function Shortcuts({
  heading,
  shortcuts,
}: {
  readonly heading: string;
  readonly shortcuts: readonly Shortcut[];
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <Text as="h3" weight="semibold">
        {heading}
      </Text>
      <dl className={styles.list}>
        {shortcuts.map(({ keys, words }) => [
          <dt key={`${words} keys`}>
            {keys.map((key, index) => [
              index > 0 ? ' ' : null,
              <kbd key={key} className={styles.key}>
                {keysInWords(key)}
              </kbd>,
            ])}
          </dt>,
          <dd key={words}>{words}</dd>,
        ])}
      </dl>
    </>
  );
}
