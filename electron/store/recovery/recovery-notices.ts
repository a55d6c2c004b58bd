import { message, type Message } from '../../../shared/messages/message';
import { sentences } from '../../../shared/messages/sentences';
import type { RecoveryFinding } from './recovery-report';
import type { RepositoryNotice } from '../site-repository';

/** What the client starts with, after all that could not be used. */
export interface RecoveryOutcome {
  readonly revision: number;
  /** Whether nothing at all of the site could be had, though there was something. */
  readonly startsEmpty: boolean;
}

/** Tells the person what was found, where it is kept now, and what is used in its place. */
export function noticesOf(
  findings: readonly RecoveryFinding[],
  outcome: RecoveryOutcome,
): readonly RepositoryNotice[] {
  return findings.map((finding) => ({
    severity: severityOf(finding, outcome),
    title: message(`notice.${finding.part}.${finding.problem}`),
    message: sentences(
      [whatHappened(finding), whereItIs(finding), whatIsUsed(finding, outcome)].filter(
        (sentence) => sentence !== null,
      ),
    ),
    path: finding.path,
  }));
}

function whatHappened({ problem }: RecoveryFinding): Message | null {
  return problem === 'unreadable' ? null : message(`notice.happened.${problem}`);
}

function severityOf(
  { problem, obstacle }: RecoveryFinding,
  { startsEmpty }: RecoveryOutcome,
): 'info' | 'warning' | 'error' {
  if (startsEmpty || obstacle !== null) return 'error';
  return problem === 'torn' ? 'info' : 'warning';
}

function whereItIs({ problem, path, obstacle }: RecoveryFinding): Message {
  if (obstacle === null) {
    return message(problem === 'torn' ? 'notice.restAside' : 'notice.aside', { path });
  }
  return problem === 'unreadable'
    ? message('notice.notRead', { path, reason: obstacle })
    : message('notice.notAside', { reason: obstacle });
}

function whatIsUsed(
  { part, problem }: RecoveryFinding,
  { revision, startsEmpty }: RecoveryOutcome,
): Message | null {
  if (problem === 'torn') return null;
  if (startsEmpty) return message('notice.startsEmpty');
  return message(part === 'journal' ? 'notice.siteAsOf' : 'notice.siteFromCopy', { revision });
}
