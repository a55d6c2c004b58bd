import { makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { Conflict, FileReport, Skipped, UsualValues } from '../../shared/files/import-preview';
import { countOf, inDigits } from '../kit/numbers-and-lists';

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
      heading={`${countOf(conflicts.length, 'conflict')} with the rules, which will be mended`}
      items={conflicts.map(({ subject, problem, mending }) => (
        <>
          <b>{subject}</b>: {problem} {mending}
        </>
      ))}
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
        heading={`${countOf(bad.length, 'file')} with problems`}
        items={bad.map(({ name, records, problem }) => (
          <>
            <b>{name}</b>: {problem} {countOf(records, 'record')} can be used.
          </>
        ))}
        kind="bad"
      />
      <Findings
        heading={`${countOf(good.length, 'file')} read`}
        items={good.map(({ name, bytes, records }) => (
          <>
            {name}: {countOf(records, 'record')}, {sizeInWords(bytes)}
          </>
        ))}
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
      heading="Not imported"
      items={skipped.map(({ what, count, why }) => (
        <>
          {inDigits(count)} × {what}: {why}
        </>
      ))}
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
      heading="Not in the files, so the usual value is used"
      items={usualValues.map(({ what, properties }) => (
        <>
          {what}:{' '}
          {properties.map(({ property, count }) => `${property} (${inDigits(count)})`).join(', ')}
        </>
      ))}
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
        {items.length > SHOWN ? <li>and {inDigits(items.length - SHOWN)} more</li> : null}
      </ul>
    </section>
  );
}

function sizeInWords(bytes: number): string {
  const units = ['bytes', 'KB', 'MB'] as const;
  const unit = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const size = bytes / 1000 ** unit;
  return `${unit === 0 ? inDigits(size) : size.toFixed(1)} ${units[unit]}`;
}
