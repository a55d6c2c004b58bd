import { format, sayIn } from '../../shared/messages/format';
import { localeOf } from '../../shared/messages/locale';
import type { KeptMessage } from '../../shared/messages/message';

/** What the window speaks until it closes. The main process says it in the page's address. */
export const locale = localeOf(new URLSearchParams(window.location.search).get('locale'));

/** The text of a code with these arguments, for a person. */
export const say = sayIn(locale);

/** The text of a message that came from elsewhere: a refusal, a finding, a notice. */
export function textOf(said: KeptMessage): string {
  return format(said, locale);
}
