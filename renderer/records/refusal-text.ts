import { sentenceOf, type Refusal } from '../../shared/commands/refusal';
import { textOf } from '../kit/say';

/** What a refusal says, for the place where it belongs; null when nothing is refused. */
export function refusalText(refusal: Refusal | null | undefined): string | null {
  return refusal === null || refusal === undefined ? null : textOf(sentenceOf(refusal));
}
