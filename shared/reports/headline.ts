import type { SiteTolerance } from '../failover/failures-tolerated';
import { message, type Message } from '../messages/message';
import { atMost } from '../messages/sentences';
import { listOf, type Site } from '../model/site';

/** What a site survives, in words: the answer first, then what would be too many. */
export interface Headline {
  readonly answer: Message;
  /** Null when nothing can leave a recording server uncovered, or no example was found. */
  readonly limit: Message | null;
}

/**
 * Puts the site's tolerance into words: "Any 2 recording servers may fail at the same time and all
 * stay covered." A proven lower bound is said to be one.
 */
export function headline(site: Site, { value, exact, worstCase }: SiteTolerance): Headline {
  const total = listOf(site.recordingServers).length;
  if (total === 0) return { answer: message('report.answer.empty'), limit: null };
  const names = (worstCase ?? []).map((id) => site.recordingServers[id]?.name ?? id);
  if (value === 0) {
    const [name] = names;
    return {
      answer: message('report.answer.one'),
      limit: name === undefined ? null : message('report.limit.one', { name }),
    };
  }
  if (value >= total) return { answer: message('report.answer.all', { total }), limit: null };
  const several = { count: names.length, names: atMost(8, names) };
  return {
    answer: message(exact ? 'report.answer.any' : 'report.answer.anyAtLeast', { value }),
    limit: names.length === 0 ? null : message('report.limit.several', several),
  };
}
