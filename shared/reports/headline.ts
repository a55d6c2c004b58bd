import type { SiteTolerance } from '../failover/failures-tolerated';
import { listOf, type Site } from '../model/site';

/** What a site survives, in words: the answer first, then what would be too many. */
export interface Headline {
  readonly answer: string;
  /** Null when nothing can leave a recording server uncovered, or no example was found. */
  readonly limit: string | null;
}

/**
 * Puts the site's tolerance into words: "Any 2 recording servers may fail at the same time and all
 * stay covered." A proven lower bound is said to be one.
 */
export function headline(site: Site, { value, exact, worstCase }: SiteTolerance): Headline {
  const total = listOf(site.recordingServers).length;
  if (total === 0) return { answer: 'There are no recording servers yet.', limit: null };
  const names = (worstCase ?? []).map((id) => site.recordingServers[id]?.name ?? id);
  if (value === 0) {
    const [only] = names;
    return {
      answer: 'One failure can already be too much.',
      limit: only === undefined ? null : `Nobody would take over from ${only}.`,
    };
  }
  if (value >= total) {
    return {
      answer: `All ${String(total)} recording servers may fail at the same time and stay covered.`,
      limit: null,
    };
  }
  const any = value === 1 ? 'Any one recording server' : `Any ${String(value)} recording servers`;
  const together = value === 1 ? 'may fail and stays covered' : 'may fail at the same time and all stay covered';
  const bound = exact ? '' : ' This is a proven lower bound; it may be more.';
  return {
    answer: `${any} ${together}.${bound}`,
    limit:
      names.length === 0
        ? null
        : `${String(names.length)} may be too many: for example ${enumerate(names)}.`,
  };
}

function enumerate(names: readonly string[]): string {
  const shown = names.length > 8 ? [...names.slice(0, 7), `${String(names.length - 7)} more`] : names;
  return shown.length < 2
    ? shown.join('')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
