import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  AirplaneTakeOff20Regular,
  ArrowImport20Regular,
  FolderOpen20Regular,
  Server20Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { AppCommandId } from '../../shared/app-commands/app-commands';
import { say } from '../kit/say';
import { useRunCommand } from '../state/run-command';

interface WayIn {
  readonly icon: FluentIcon;
  readonly title: string;
  readonly words: string;
  readonly steps: readonly { readonly label: string; readonly command: AppCommandId }[];
}

const waysIn: readonly WayIn[] = [
  {
    icon: ArrowImport20Regular,
    title: say('start.import.title'),
    words: say('start.import.explained'),
    steps: [{ label: say('start.import.step'), command: 'import' }],
  },
  {
    icon: FolderOpen20Regular,
    title: say('start.open.title'),
    words: say('start.open.explained'),
    steps: [{ label: say('start.open.step'), command: 'open' }],
  },
  {
    icon: AirplaneTakeOff20Regular,
    title: say('start.sample.title'),
    words: say('start.sample.explained'),
    steps: [{ label: say('start.sample.step'), command: 'openSample' }],
  },
  {
    icon: Server20Regular,
    title: say('start.byHand.title'),
    words: say('start.byHand.explained'),
    steps: [
      { label: say('start.byHand.recordingServer'), command: 'registerRecordingServer' },
      { label: say('start.byHand.failoverRecorder'), command: 'registerFailoverRecorder' },
      { label: say('start.byHand.group'), command: 'addGroup' },
    ],
  },
];

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    overflow: 'auto',
    padding: tokens.spacingHorizontalXXXL,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '960px',
    marginInline: 'auto',
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  ways: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  way: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorBrandForeground1 },
  words: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  steps: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** What an empty site shows: the ways to fill it. */
export function StartPage(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.content}>
        <div className={styles.head}>
          <Text as="h1" size={700} weight="semibold">
            {say('start.title')}
          </Text>
          <Text size={400}>{say('start.explained')}</Text>
        </div>
        <ul className={styles.ways}>
          {waysIn.map((way) => (
            <Way key={way.title} {...way} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Way({ icon: Icon, title, words, steps }: WayIn): ReactElement {
  const styles = useStyles();
  const run = useRunCommand();
  return (
    <li className={styles.way}>
      <span className={styles.title}>
        <Icon className={styles.icon} />
        <Text as="h2" size={400} weight="semibold">
          {title}
        </Text>
      </span>
      <Text className={styles.words}>{words}</Text>
      <span className={styles.steps}>
        {steps.map(({ label, command }) => (
          <Button
            key={command}
            appearance={steps.length === 1 ? 'primary' : 'secondary'}
            onClick={() => {
              run(command);
            }}
          >
            {label}
          </Button>
        ))}
      </span>
    </li>
  );
}
