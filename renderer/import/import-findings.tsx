import { makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { Conflict, FileReport, Skipped, UsualValues } from '../../shared/files/import-preview';
import { message, type Message } from '../../shared/messages/message';
import { RichText } from '../kit/rich-text';
import { say } from '../kit/say';

/** More than these nobody reads; the rest is counted. */
const SHOWN = 200;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, marginTop: '2px' },
  bad: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** What breaks a rule, and how it will be mended. */
export function ConflictList({
  conflicts,
}: {
  readonly conflicts: readonly Conflict[];
}): ReactElement | null {
  return (
    <Findings
      heading={say('import.conflicts', { count: conflicts.length })}
      items={conflicts.map(({ subject, problem, mending }) =>
        withName(message('import.conflict', { subject, problem, mending })),
      )}
      kind="warning"
    />
  );
}

/** The files one by one, with what is wrong with them. */
export function FileList({
  files,
}: {
  readonly files: readonly FileReport[];
}): ReactElement | null {
  const bad = files.filter(({ problem }) => problem !== null);
  const good = files.filter(({ problem }) => problem === null);
  return (
    <>
      <Findings
        heading={say('import.badFiles', { count: bad.length })}
        items={bad.map(({ name, records, problem }) =>
          withName(message('import.badFile', { file: name, problem: problem ?? '', records })),
        )}
        kind="bad"
      />
      <Findings
        heading={say('import.goodFiles', { count: good.length })}
        items={good.map(({ name, bytes, records }) =>
          say('import.goodFile', { file: name, records, size: sizeOf(bytes) }),
        )}
        kind="good"
      />
    </>
  );
}

/** What was passed over, and why. */
export function SkippedList({
  skipped,
}: {
  readonly skipped: readonly Skipped[];
}): ReactElement | null {
  return (
    <Findings
      heading={say('import.skipped')}
      items={skipped.map(({ what, count, why }) =>
        say('import.skippedRecords', { count, what, why }),
      )}
      kind="warning"
    />
  );
}

/** What new records do not state, so that it gets the documented default. */
export function UsualValuesList({
  usualValues,
}: {
  readonly usualValues: readonly UsualValues[];
}): ReactElement | null {
  return (
    <Findings
      heading={say('import.usualValues')}
      items={usualValues.map(({ what, properties }) =>
        say('import.usualValuesOf', {
          what,
          properties: {
            items: properties.map((used) => message('import.usualValue', used)),
            join: 'commas',
          },
        }),
      )}
      kind="warning"
    />
  );
}

function Findings({
  heading,
  items,
  kind,
}: {
  readonly heading: string;
  readonly items: readonly ReactNode[];
  readonly kind: 'bad' | 'warning' | 'good';
}): ReactElement | null {
  const styles = useStyles();
  if (items.length === 0) return null;
  const Icon = {
    bad: ErrorCircle16Regular,
    warning: Warning16Regular,
    good: CheckmarkCircle16Regular,
  }[kind];
  return (
    <section>
      <Text as="h3" weight="semibold">
        {heading}
      </Text>
      <ul className={styles.list}>
        {items.slice(0, SHOWN).map((item, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.icon}>
              <Icon className={styles[kind]} />
            </span>
            <span data-selectable>{item}</span>
          </li>
        ))}
        {items.length > SHOWN ? (
          <li>{say('import.more', { count: items.length - SHOWN })}</li>
        ) : null}
      </ul>
    </section>
  );
}

function withName(said: Message): ReactElement {
  return <RichText said={said} tags={{ name: (name) => <b>{name}</b> }} />;
}

function sizeOf(bytes: number): Message {
  if (bytes < 1000) return message('import.size.bytes', { size: bytes });
  return bytes < 1_000_000
    ? message('import.size.kilobytes', { size: bytes / 1000 })
    : message('import.size.megabytes', { size: bytes / 1_000_000 });
}
