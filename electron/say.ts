import { format } from '../shared/messages/format';
import { localeOf } from '../shared/messages/locale';
import { message, type KeptMessage, type MessageCode, type Rest } from '../shared/messages/message';

const LOCALE_SWITCH = '--locale=';

/**
 * What the menu, the dialogs, the window and the command line speak until the process ends:
 * `--locale=` on the command line says it.
 */
export const locale = localeOf(
  process.argv.find((argument) => argument.startsWith(LOCALE_SWITCH))?.slice(LOCALE_SWITCH.length),
);

/** The text of a code with these arguments, for a person. */
export function say<Code extends MessageCode>(code: Code, ...rest: Rest<Code>): string {
  return format(message(code, ...rest), locale);
}

/** The text of a message that came from elsewhere. */
export function textOf(said: KeptMessage): string {
  return format(said, locale);
}
