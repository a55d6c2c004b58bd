import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Candidate } from '../../../../shared/failover/candidate';
import { candidatesOf } from '../../../../shared/failover/candidates';
import { useSite } from '../../../state/hooks';
import { countOf } from '../../../kit/numbers-and-lists';
import { failoverOf, type FailoverChoice } from '../../../state/drafts/forms/failover-choice';
import { NodeLink } from '../../../records/node-link';
import { SectionHeading } from '../../../kit/section-heading';

const SHOWN_FIRST = 12;

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, maxWidth: '100%' },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  where: { color: tokens.colorNeutralForeground2 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** In words: who would be asked to stand in, first to last, with the choice as it is on screen. */
export function WhoTakesOver({
  name,
  choice,
  drafted,
}: {
  readonly name: string;
  readonly choice: FailoverChoice;
  readonly drafted: boolean;
}): ReactElement {
  const styles = useStyles();
  const headingId = useId();
  const site = useSite();
  const [all, setAll] = useState(false);
  const failover = failoverOf(choice);
  const candidates = 'mode' in failover ? withoutRepeats(candidatesOf(site, { failover })) : [];
  const shown = all ? candidates : candidates.slice(0, SHOWN_FIRST);
  const hidden = candidates.length - shown.length;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <SectionHeading id={headingId}>Who would take over</SectionHeading>
      <p className={styles.text}>{summaryOf(name, choice, candidates)}</p>
      {candidates.length > 0 && (
        <ol className={styles.list}>
          {shown.map(({ failoverRecorder, origin }) => (
            <li key={failoverRecorder.id} className={styles.item}>
              <NodeLink node={{ kind: 'failoverRecorder', id: failoverRecorder.id }} />
              <span className={styles.where}>
                {originWords(origin)}
                {!failoverRecorder.enabled && ' · disabled, so it is passed over'}
              </span>
            </li>
          ))}
        </ol>
      )}
      {hidden > 0 && (
        <Button
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          Show {countOf(hidden, 'more server')}
        </Button>
      )}
      <p className={styles.note}>
        {drafted && 'With the changes that are not saved yet. '}
        This is simulated from the configuration: no server has been asked, and one that is busy
        with another take-over is passed over too.
      </p>
    </section>
  );
}

/** A choice that is not saved may have the same group twice; nobody is asked twice. */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ failoverRecorder: { id } }) => !seen.has(id) && seen.add(id));
}

function summaryOf(name: string, choice: FailoverChoice, candidates: readonly Candidate[]): string {
  const enabled = candidates.filter(({ failoverRecorder }) => failoverRecorder.enabled);
  const first = enabled[0]?.failoverRecorder.name;
  if (first !== undefined) {
    return enabled.length === 1
      ? `If ${name} becomes unavailable, ${first} takes over. There is nobody after it.`
      : `If ${name} becomes unavailable, ${first} takes over; if it cannot, the next in this order.`;
  }
  if (candidates.length > 0) return `Nobody takes over from ${name}: all of these are disabled.`;
  switch (choice.mode) {
    case 'none':
      return `Nobody takes over from ${name}. While it is unavailable, nothing on it is recorded.`;
    case 'failoverGroups':
      return choice.primary === null
        ? 'Nobody yet: choose a primary failover group.'
        : `Nobody takes over from ${name}: no server is in the chosen groups.`;
    case 'hotStandby':
      return 'Nobody yet: choose a hot standby server.';
  }
}

function originWords(origin: Candidate['origin']): string {
  return origin.kind === 'hotStandby'
    ? ' · hot standby'
    : ` · ${origin.group.name} (${origin.kind}), position ${origin.position + 1}`;
}
