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
    title: 'Import an export',
    words:
      'The configuration of a management server, as JSON files from its REST API. A preview shows what will come in before anything does.',
    steps: [{ label: 'Import…', command: 'import' }],
  },
  {
    icon: FolderOpen20Regular,
    title: 'Open a site file',
    words: 'A site that was saved here before, on this computer or another one.',
    steps: [{ label: 'Open…', command: 'open' }],
  },
  {
    icon: AirplaneTakeOff20Regular,
    title: 'Look around',
    words:
      'An airport with 24 recording servers, failover groups and hot standbys, to try things on.',
    steps: [{ label: 'Open the sample site', command: 'openSample' }],
  },
  {
    icon: Server20Regular,
    title: 'Start by hand',
    words: 'Plan a site that does not exist yet: register its servers and group them.',
    steps: [
      { label: 'Register a recording server…', command: 'registerRecordingServer' },
      { label: 'Register a failover recording server…', command: 'registerFailoverRecorder' },
      { label: 'Add a failover group…', command: 'addGroup' },
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
            Who stands in when a recording server fails?
          </Text>
          <Text size={400}>
            Understudy plans the failover of a video surveillance site: the groups, their sequence,
            the hot standbys. There are no servers yet. Drop files anywhere on this window, or
            choose a way in.
          </Text>
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
