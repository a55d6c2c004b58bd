import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { message, type Message } from '../../../../shared/messages/message';
import { sentences } from '../../../../shared/messages/sentences';
import type { Candidate } from '../../../../shared/failover/candidate';
import { candidatesOf } from '../../../../shared/failover/candidates';
import { useSite } from '../../../state/hooks';
import { RichText } from '../../../kit/rich-text';
import { say, textOf } from '../../../kit/say';
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
      <SectionHeading id={headingId}>{say('servers.whoTakesOver.title')}</SectionHeading>
      <p className={styles.text}>{summaryOf(name, choice, candidates)}</p>
      {candidates.length > 0 && (
        <ol className={styles.list}>
          {shown.map((candidate) => (
            <li key={candidate.failoverRecorder.id} className={styles.item}>
              <RichText
                said={candidateWords(candidate)}
                tags={{
                  link: () => (
                    <NodeLink
                      node={{ kind: 'failoverRecorder', id: candidate.failoverRecorder.id }}
                    />
                  ),
                  where: (words) => <span className={styles.where}>{words}</span>,
                }}
              />
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
          {say('servers.whoTakesOver.showMore', { count: hidden })}
        </Button>
      )}
      <p className={styles.note}>
        {textOf(
          sentences([
            ...(drafted ? [message('servers.whoTakesOver.drafted')] : []),
            message('servers.whoTakesOver.simulated'),
          ]),
        )}
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
      ? say('servers.whoTakesOver.one', { name, first })
      : say('servers.whoTakesOver.several', { name, first });
  }
  if (candidates.length > 0) return say('servers.whoTakesOver.allDisabled', { name });
  switch (choice.mode) {
    case 'none':
      return say('servers.whoTakesOver.noFailover', { name });
    case 'failoverGroups':
      return choice.primary === null
        ? say('servers.whoTakesOver.noPrimary')
        : say('servers.whoTakesOver.noMembers', { name });
    case 'hotStandby':
      return say('servers.whoTakesOver.noHotStandby');
  }
}

function candidateWords({ failoverRecorder: { name, enabled }, origin }: Candidate): Message {
  const state = enabled ? 'enabled' : 'disabled';
  return origin.kind === 'hotStandby'
    ? message('servers.whoTakesOver.hotStandby', { name, state })
    : message(`servers.whoTakesOver.${origin.kind}`, {
        name,
        state,
        group: origin.group.name,
        position: origin.position + 1,
      });
}
