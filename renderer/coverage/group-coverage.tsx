import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FailoverGroupCoverage } from '../../shared/failover/coverage';
import { countOf } from '../app/words';
import { NodeLink } from '../servers/tabs/node-link';

const useStyles = makeStyles({
  groups: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '230px',
    overflow: 'auto',
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  bar: {
    display: 'flex',
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  covered: { backgroundColor: tokens.colorBrandBackground },
  over: {
    // Stripes and not colour alone.
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorPaletteRedForeground1} 0 4px, ${tokens.colorNeutralBackground1} 4px 8px)`,
  },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How many recording servers share each group's members, with over-subscription as a bar. */
export function GroupCoverage({
  groups,
}: {
  readonly groups: readonly FailoverGroupCoverage[];
}): ReactElement | null {
  const styles = useStyles();
  if (groups.length === 0) return null;
  return (
    <section aria-label="Failover groups">
      <Subtitle2 as="h2">Failover groups</Subtitle2>
      <ul className={styles.groups}>
        {groups.map(({ failoverGroup, members, enabledMembers, protects }) => {
          const claims = protects.asPrimary + protects.asSecondary;
          const covered = Math.min(claims, enabledMembers);
          const first = enabledMembers + 1;
          return (
            <li key={failoverGroup.id} className={styles.group}>
              <NodeLink node={{ kind: 'failoverGroup', id: failoverGroup.id }} />
              <span>
                {countOf(claims, 'recording server')} on {countOf(enabledMembers, 'enabled member')}
                {enabledMembers < members ? ` of ${String(members)}` : ''}
              </span>
              <span className={styles.bar} aria-hidden>
                <span className={styles.covered} style={{ flexGrow: covered }} />
                <span
                  className={mergeClasses(styles.over)}
                  style={{ flexGrow: Math.max(0, claims - enabledMembers) }}
                />
              </span>
              <span className={styles.words}>
                Primary for {String(protects.asPrimary)}, secondary for{' '}
                {String(protects.asSecondary)}.{' '}
                {claims > enabledMembers
                  ? `Failure ${String(first)} can be left to others or uncovered.`
                  : 'Enough members for all of them at once.'}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
