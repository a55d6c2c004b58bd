import type { Argument } from '../messages/message';
import { atMost } from '../messages/sentences';

/** Names for a sentence, three at most: "A", "A, B and C", "A, B and 7 more". */
export function names(records: readonly { readonly name: string }[]): readonly Argument[] {
  return atMost(
    3,
    records.map(({ name }) => name),
  );
}
