import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { themes } from '../../shared/ipc/settings';
import { say } from '../kit/say';
import { useAppDispatch, usePreferences } from '../state/hooks';
import { preferencesChanged } from '../state/preferences-slice';
import { useAppInfo } from '../state/use-app-info';
import { useRunCommand } from '../state/run-command';
import { zoomSteps } from '../state/zoom';

const useStyles = makeStyles({
  page: { flexGrow: 1, overflow: 'auto', padding: tokens.spacingHorizontalXXL },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '640px',
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  narrow: { maxWidth: '200px', minWidth: '120px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  path: { overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace },
});

/** How the client looks, and where it keeps its data. */
export function SettingsView(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.content}>
        <Text as="h1" size={600} weight="semibold">
          {say('settings.title')}
        </Text>
        <Part title={say('settings.appearance')}>
          <ThemeChoice />
          <ZoomChoice />
        </Part>
        <Part title={say('settings.data')}>
          <DataFolder />
        </Part>
        <Part title={say('settings.help')}>
          <Help />
        </Part>
      </div>
    </div>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={title}>
      <Text as="h2" size={400} weight="semibold">
        {title}
      </Text>
      {children}
    </section>
  );
}

function ThemeChoice(): ReactElement {
  const dispatch = useAppDispatch();
  const { theme } = usePreferences();
  return (
    <Field label={say('settings.theme')}>
      <RadioGroup
        value={theme}
        onChange={(_, { value }) => {
          const chosen = themes.find((known) => known === value);
          if (chosen !== undefined) dispatch(preferencesChanged({ theme: chosen }));
        }}
      >
        {themes.map((known) => (
          <Radio key={known} value={known} label={say(`settings.theme.${known}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function ZoomChoice(): ReactElement {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  const { zoomFactor } = usePreferences();
  return (
    <Field label={say('settings.zoom')} className={styles.narrow}>
      <Dropdown
        className={styles.narrow}
        value={percent(zoomFactor)}
        selectedOptions={[String(zoomFactor)]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = zoomSteps.find((step) => String(step) === optionValue);
          if (chosen !== undefined) dispatch(preferencesChanged({ zoomFactor: chosen }));
        }}
      >
        {zoomSteps.map((step) => (
          <Option key={step} value={String(step)}>
            {percent(step)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function DataFolder(): ReactElement {
  const styles = useStyles();
  const info = useAppInfo();
  return (
    <>
      <Text>{say('settings.dataFolder')}</Text>
      <Text className={styles.path} dir="auto" data-selectable>
        {info?.dataFolder ?? ''}
      </Text>
    </>
  );
}

function Help(): ReactElement {
  const styles = useStyles();
  const run = useRunCommand();
  return (
    <div className={styles.buttons}>
      <Button
        onClick={() => {
          run('keyboardShortcuts');
        }}
      >
        {say('settings.keyboardShortcuts')}
      </Button>
      <Button
        onClick={() => {
          run('about');
        }}
      >
        {say('settings.about')}
      </Button>
    </div>
  );
}

function percent(factor: number): string {
  return say('settings.percent', { percent: Math.round(factor * 100) });
}
