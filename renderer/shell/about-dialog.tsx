import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { InfoDialog } from '../kit/info-dialog';
import { say } from '../kit/say';
import { useAppInfo } from '../state/use-app-info';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalM,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
});

/** What the client is, and what it runs on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const info = useAppInfo();
  const facts: readonly (readonly [name: string, value: string])[] =
    info === null
      ? []
      : [
          [say('shell.about.version'), info.version],
          ['Electron', info.electron],
          ['Chromium', info.chrome],
          ['Node', info.node],
          [say('shell.about.system'), info.platform],
          [say('shell.about.dataFolder'), info.dataFolder],
        ];
  return (
    <InfoDialog title={say('shell.about.title')} onClose={onClose}>
      <Text>{say('shell.about.explained')}</Text>
      <dl className={styles.facts} data-selectable>
        {facts.map(([name, value]) => [
          <dt key={`${name}:name`}>{name}</dt>,
          <dd key={name}>{value}</dd>,
        ])}
      </dl>
    </InfoDialog>
  );
}
