import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { say } from '../../kit/say';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(140px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    flexShrink: 0,
  },
  fact: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

/** A number with what it counts. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Something is amiss: a sign stands beside the number. */
  readonly warn?: boolean;
}

/** Numbers side by side. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, warn = false }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.value)}>
            {warn && (
              <WarningRegular
                className={styles.warning}
                aria-label={say('servers.fact.attention')}
              />
            )}
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
