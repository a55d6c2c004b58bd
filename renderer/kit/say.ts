import { format } from '../../shared/messages/format';
import { localeOf } from '../../shared/messages/locale';
import {
  message,
  type KeptMessage,
  type MessageCode,
  type Rest,
} from '../../shared/messages/message';

/** What the window speaks until it closes. The main process says it in the page's address. */
export const locale = localeOf(new URLSearchParams(window.location.search).get('locale'));

/** The text of a code with these arguments, for a person. */
export function say<Code extends MessageCode>(code: Code, ...rest: Rest<Code>): string {
  return format(message(code, ...rest), locale);
}

/** The text of a message that came from elsewhere: a refusal, a finding, a notice. */
export function textOf(said: KeptMessage): string {
  return format(said, locale);
}
