import { Button, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import type { EditCommand } from '../../shared/commands/command';
import type { Finding, Subject } from '../../shared/readiness/finding';
import type { RuleCode } from '../../shared/readiness/rule-code';
import { ruleOf } from '../../shared/readiness/readiness';
import { SeverityMark } from '../records/severity-mark';
import { useAppDispatch, useSite } from '../state/hooks';
import { say, textOf } from '../kit/say';
import type { GroupRow } from './finding-rows';
import type { JointFix } from './fixes';
import { openFinding, openSubject, subjectNode } from './open-finding';
import { ruleTitle } from './rule-title';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    minHeight: 0,
    overflow: 'auto',
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0 },
  words: { margin: 0, maxWidth: '90ch', overflowWrap: 'anywhere' },
  note: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  goTo: { maxWidth: '100%', overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** What a person does about findings. Both wait until the analysis is that of the site as it is. */
export interface FindingActions {
  /** Carries out commands after which the selected row is expected to go. */
  readonly onFix: (commands: readonly EditCommand[]) => void;
  readonly onIgnore: () => void;
  readonly onHeed: () => void;
  /** Whether a fix is under way, or the findings are of a site that has changed since. */
  readonly busy: boolean;
}

/** One finding in full: what is wrong, what to do, where the rule comes from. */
export function FindingDetails({
  finding,
  joint,
  actions,
}: {
  readonly finding: Finding;
  /** The fixes of all findings of the same rule; null when this is the only one. */
  readonly joint: JointFix | null;
  readonly actions: FindingActions;
}): ReactElement {
  const styles = useStyles();
  const ignored = useSite().ignoredFindings[finding.id];
  const { fix } = finding;
  return (
    <Details>
      <SeverityMark severity={finding.severity} />
      <Heading>{ruleTitle(finding)}</Heading>
      <p className={styles.words}>{textOf(finding.message)}</p>
      <p className={styles.words}>{textOf(finding.remedy)}</p>
      {ignored !== undefined && (
        <p className={styles.note}>
          {say('readiness.details.ignored', {
            by: ignored.by,
            at: { moment: ignored.at },
            note: ignored.note,
          })}
        </p>
      )}
      <div className={styles.actions}>
        {fix !== null && (
          <Button
            appearance="primary"
            disabledFocusable={actions.busy}
            onClick={() => {
              actions.onFix(fix.commands);
            }}
          >
            {textOf(fix.label)}
          </Button>
        )}
        {joint !== null && <JointFixButton joint={joint} actions={actions} />}
        {ignored === undefined ? (
          <Button onClick={actions.onIgnore}>{say('readiness.details.ignore')}</Button>
        ) : (
          <Button onClick={actions.onHeed}>{say('readiness.details.heed')}</Button>
        )}
        <GoTo subject={finding.subject} finding={finding} />
      </div>
      <Source code={finding.code} />
    </Details>
  );
}

/** A group of findings: what they have in common, and what can be done about all of them. */
export function GroupDetails({
  group: { by, name, findings },
  joint,
  actions,
}: {
  readonly group: GroupRow;
  readonly joint: JointFix | null;
  readonly actions: FindingActions;
}): ReactElement {
  const styles = useStyles();
  return (
    <Details>
      <Heading>{name}</Heading>
      <p className={styles.words}>
        {say(`readiness.details.${by.kind === 'server' ? by.subject.kind : by.kind}`, {
          count: findings.length,
        })}
      </p>
      {by.kind === 'server' && (
        <ul className={styles.words}>
          {findings.map((finding) => (
            <li key={finding.id}>{ruleTitle(finding)}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {joint !== null && <JointFixButton joint={joint} actions={actions} />}
        {by.kind === 'server' && <GoTo subject={by.subject} finding={null} />}
      </div>
      {by.kind === 'rule' && <Source code={by.code} />}
    </Details>
  );
}

/** What stands there while nothing is selected. */
export function NoDetails(): ReactElement {
  const styles = useStyles();
  return (
    <Details>
      <p className={styles.quiet}>{say('readiness.details.nothing')}</p>
    </Details>
  );
}

function Details({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.details} aria-label={say('readiness.details.label')} tabIndex={-1}>
      {children}
    </section>
  );
}

function Heading({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" className={styles.heading}>
      {children}
    </Subtitle2>
  );
}

function Source({ code }: { readonly code: RuleCode }): ReactElement {
  const styles = useStyles();
  return <p className={styles.quiet}>{say(`readiness.source.${ruleOf[code].source}`)}</p>;
}

function JointFixButton({
  joint,
  actions,
}: {
  readonly joint: JointFix;
  readonly actions: FindingActions;
}): ReactElement {
  const description = useId();
  return (
    <>
      <Button
        disabledFocusable={actions.busy}
        aria-describedby={description}
        onClick={() => {
          actions.onFix(joint.commands);
        }}
      >
        {say('readiness.details.fixAll', { count: joint.count })}
      </Button>
      <span id={description} hidden>
        {say('readiness.details.fixAll.explained')}
      </span>
    </>
  );
}

function GoTo({
  subject,
  finding,
}: {
  readonly subject: Subject;
  readonly finding: Finding | null;
}): ReactElement | null {
  const styles = useStyles();
  const dispatch = useAppDispatch();
  if (subjectNode(useSite(), subject) === null) return null;
  return (
    <Link
      as="button"
      className={styles.goTo}
      onClick={() => {
        dispatch(finding === null ? openSubject(subject) : openFinding(finding));
      }}
    >
      {say('readiness.details.goTo', { name: subject.name })}
    </Link>
  );
}
