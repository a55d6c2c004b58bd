import type { Finding } from '../../../shared/readiness/finding';
import { message } from '../../../shared/messages/message';
import { say } from '../../kit/say';
import type { Analysis } from '../../state/analysis/analysis';
import type { TreeEntry } from './tree-entries';

/** What readiness has to say about a row, or about what is hidden below it. */
export interface RowMark {
  readonly severity: 'error' | 'warning';
  /** How much there is, for screen readers: "Readiness: 1 error and 2 warnings". */
  readonly words: string;
  /** The same with the worst finding itself, for the mouse. */
  readonly title: string;
}

/**
 * The mark of a row; null when there is nothing to say. Errors and warnings only: advice (a failover
 * that was never validated, an empty description) stands against nearly every server of a new site,
 * and a mark on every row would tell nothing. A closed row speaks for what it hides as well, so that
 * nothing goes unseen in a tree that is closed.
 */
export function rowMark(analysis: Analysis | null, entry: TreeEntry): RowMark | null {
  if (analysis === null) return null;
  const tally = tallyOf(analysis, entry);
  if (tally.worst === null) return null;
  const { errors, warnings } = tally;
  const counts = [
    ...(errors > 0 ? [message('count.errors', { count: errors })] : []),
    ...(warnings > 0 ? [message('count.warnings', { count: warnings })] : []),
  ];
  const worst = tally.worst.message;
  const severity = errors > 0 ? 'error' : 'warning';
  return entry.expanded === false
    ? {
        severity,
        words: say('servers.findings.countsInside', { counts }),
        title: say('servers.findings.worstInside', { counts, worst }),
      }
    : {
        severity,
        words: say('servers.findings.counts', { counts }),
        title: say('servers.findings.worst', { counts, worst }),
      };
}

interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly worst: Finding | null;
}

const nothing: Tally = { errors: 0, warnings: 0, worst: null };

function tallyOf(analysis: Analysis, entry: TreeEntry): Tally {
  const of = (id: string): Tally => count(analysis.openBySubject.get(id) ?? []);
  switch (entry.kind) {
    case 'servers':
    case 'recordingServers':
    case 'failoverServers':
      return entry.expanded === false ? inside(analysis)[entry.kind] : nothing;
    case 'failoverGroup':
      return entry.expanded === false
        ? [of(entry.record.id), ...entry.record.members.map(of)].reduce(sum)
        : of(entry.record.id);
    case 'recordingServer':
    case 'failoverRecorder':
      return of(entry.record.id);
  }
}

type Folder = 'servers' | 'recordingServers' | 'failoverServers';

const insides = new WeakMap<Analysis, Readonly<Record<Folder, Tally>>>();

/** Once per analysis: a site of 10,000 servers has as many subjects, and a folder is drawn often. */
function inside(analysis: Analysis): Readonly<Record<Folder, Tally>> {
  const known = insides.get(analysis);
  if (known !== undefined) return known;
  const open = [...analysis.openBySubject.values()].flat();
  const about = (kinds: readonly string[]): Tally =>
    count(open.filter(({ subject }) => kinds.includes(subject.kind)));
  const recordingServers = about(['recordingServer']);
  const failoverServers = about(['failoverRecorder', 'failoverGroup']);
  const made = {
    recordingServers,
    failoverServers,
    servers: sum(recordingServers, failoverServers),
  };
  insides.set(analysis, made);
  return made;
}

function count(findings: readonly Finding[]): Tally {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return {
    errors: errors.length,
    warnings: warnings.length,
    worst: errors[0] ?? warnings[0] ?? null,
  };
}

function sum(a: Tally, b: Tally): Tally {
  const worst = a.errors === 0 && b.errors > 0 ? b.worst : (a.worst ?? b.worst);
  return { errors: a.errors + b.errors, warnings: a.warnings + b.warnings, worst };
}
