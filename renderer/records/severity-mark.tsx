import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ErrorCircle16Filled,
  Lightbulb16Regular,
  Warning16Filled,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Severity } from '../../shared/readiness/finding';
import { say } from '../kit/say';

/** The words on screen for a severity. */
export const severityLabels: Readonly<Record<Severity, string>> = {
  error: say('records.severity.error'),
  warning: say('records.severity.warning'),
  advice: say('records.severity.advice'),
};

const icons: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  advice: Lightbulb16Regular,
};

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    lineHeight: 'normal',
  },
  words: { overflow: 'hidden', textOverflow: 'ellipsis' },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});

/** The shape of a severity. Decoration: words must stand beside it, or in a description. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}

/** A severity as a shape and a word, never by colour alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <SeverityIcon severity={severity} />
      <span className={styles.words}>{severityLabels[severity]}</span>
    </span>
  );
}
