import type { Finding, LostPart, Problem } from './recovery-report';
import type { RepositoryNotice } from '../site-repository';

/** What the client starts with, after all that could not be used. */
export interface Outcome {
  readonly revision: number;
  /** Whether nothing at all of the site could be had, though there was something. */
  readonly startsEmpty: boolean;
}

/** Tells the person what was found, where it is kept now, and what is used in its place. */
export function noticesOf(
  findings: readonly Finding[],
  outcome: Outcome,
): readonly RepositoryNotice[] {
  return findings.map((finding) => ({
    severity: severityOf(finding, outcome),
    title: titles[finding.part][finding.problem],
    message: [
      whatHappened[finding.problem],
      whereItIs(finding),
      finding.problem === 'torn' ? '' : whatIsUsed(finding, outcome),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    path: finding.path,
  }));
}

const titles: Readonly<Record<LostPart, Readonly<Record<Problem, string>>>> = {
  snapshot: {
    damaged: 'The saved site was damaged',
    newer: 'The saved site is from a newer version of Understudy',
    torn: 'The saved site was damaged',
    gap: 'The saved site was damaged',
    unreadable: 'The saved site could not be read',
  },
  previousSnapshot: {
    damaged: 'The earlier copy of the site was damaged',
    newer: 'The earlier copy of the site is from a newer version of Understudy',
    torn: 'The earlier copy of the site was damaged',
    gap: 'The earlier copy of the site was damaged',
    unreadable: 'The earlier copy of the site could not be read',
  },
  journal: {
    damaged: 'Saved changes were damaged',
    newer: 'Saved changes are from a newer version of Understudy',
    torn: 'A change was interrupted while it was being saved',
    gap: 'Saved changes could not be used',
    unreadable: 'Saved changes could not be read',
  },
};

const whatHappened: Readonly<Record<Problem, string>> = {
  damaged: 'The file is not as Understudy wrote it.',
  newer: 'This version cannot read it.',
  torn: 'Understudy or the computer stopped in the middle. Every change that was shown as saved is there.',
  gap: 'Changes before them are missing.',
  unreadable: '',
};

function severityOf(
  { problem, obstacle }: Finding,
  { startsEmpty }: Outcome,
): 'info' | 'warning' | 'error' {
  if (startsEmpty || obstacle !== null) return 'error';
  return problem === 'torn' ? 'info' : 'warning';
}

function whereItIs({ problem, path, obstacle }: Finding): string {
  if (obstacle === null) {
    return problem === 'torn'
      ? `The unfinished rest was set aside as ${path}.`
      : `Nothing was deleted: it was set aside as ${path}.`;
  }
  return problem === 'unreadable'
    ? `${path}: ${obstacle}. No change can be saved until this is put right and Understudy is started again.`
    : `It could not be set aside, because ${obstacle}. No change can be saved until that is possible.`;
}

function whatIsUsed({ part }: Finding, { revision, startsEmpty }: Outcome): string {
  if (startsEmpty) return 'Understudy starts with an empty site.';
  return part === 'journal'
    ? `The site is as it was after change ${revision}.`
    : `The site was put together from an earlier copy and the saved changes, up to change ${revision}.`;
}
