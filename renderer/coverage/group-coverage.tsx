import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { FailoverGroupCoverage } from '../../shared/failover/coverage';
import type { Tolerance } from '../../shared/failover/failures-tolerated';
import { groupTolerances } from '../../shared/failover/group-tolerance';
import { firstUncovered } from '../../shared/reports/group-words';
import type { Analysis } from '../state/analysis/analysis';
import { compareKeys, nameKey } from '../../shared/messages/name-order';
import { say, textOf } from '../kit/say';
import { NodeLink } from '../records/node-link';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  groups: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
    // Groups out of view cost nothing; there may be hundreds.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 140px',
  },
  bar: {
    display: 'flex',
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  covered: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  over: {
    // Stripes and not colour alone.
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorPaletteRedForeground1} 0 4px, ${tokens.colorNeutralBackground1} 4px 8px)`,
  },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/**
 * How many recording servers share each group's members, with over-subscription as a bar, and the
 * first failure that can be left uncovered. The weakest group first.
 */
export function GroupCoverage({
  analysis: { site, tolerated, coverage },
}: {
  readonly analysis: Analysis;
}): ReactElement {
  const styles = useStyles();
  const groups = useMemo(() => {
    const tolerances = groupTolerances(site, tolerated);
    return coverage.failoverGroups
      .map((group) => ({ group, tolerance: tolerances.get(group.failoverGroup.id) }))
      .sort(
        (a, b) =>
          rankOf(a.tolerance) - rankOf(b.tolerance) ||
          compareKeys(nameKey(a.group.failoverGroup.name), nameKey(b.group.failoverGroup.name)),
      );
  }, [site, tolerated, coverage]);
  if (groups.length === 0) {
    return <span className={styles.words}>{say('coverage.groups.empty')}</span>;
  }
  return (
    <section aria-label={say('coverage.groups.label')} className={styles.section}>
      <span className={styles.words}>{say('coverage.groups.howToRead')}</span>
      <ul className={styles.groups}>
        {groups.map(({ group, tolerance }) => (
          <GroupCard key={group.failoverGroup.id} group={group} tolerance={tolerance} />
        ))}
      </ul>
    </section>
  );
}

function GroupCard({
  group,
  tolerance,
}: {
  readonly group: FailoverGroupCoverage;
  readonly tolerance: Tolerance | undefined;
}): ReactElement {
  const styles = useStyles();
  const { failoverGroup, members, enabledMembers, protects } = group;
  const claims = protects.asPrimary + protects.asSecondary;
  const over = Math.max(0, claims - enabledMembers);
  return (
    <li className={styles.group}>
      <NodeLink node={{ kind: 'failoverGroup', id: failoverGroup.id }} />
      <span>
        {say('coverage.group.claims', {
          claims,
          enabled: enabledMembers,
          disabled: members - enabledMembers,
          members,
          over,
        })}
      </span>
      <span className={styles.bar} aria-hidden>
        <span className={styles.covered} style={{ flexGrow: Math.min(claims, enabledMembers) }} />
        <span className={styles.over} style={{ flexGrow: over }} />
        {/* Members that nobody has a claim to stay empty. */}
        <span style={{ flexGrow: Math.max(0, enabledMembers - claims) }} />
      </span>
      <span>{textOf(firstUncovered(group, tolerance))}</span>
      <span className={styles.words}>
        {say('coverage.group.shares', {
          primary: protects.asPrimary,
          secondary: protects.asSecondary,
        })}
      </span>
    </li>
  );
}

/** The fewer failures a group's recording servers stand, the earlier; groups without any at the end. */
function rankOf(tolerance: Tolerance | undefined): number {
  if (tolerance === undefined) return Number.MAX_SAFE_INTEGER;
  return tolerance.value ?? Number.MAX_SAFE_INTEGER - 1;
}
