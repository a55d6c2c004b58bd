import { format, sayIn } from '../shared/messages/format';
import { localeOf } from '../shared/messages/locale';
import type { KeptMessage } from '../shared/messages/message';

/** The switch of the client and of the command line that says the language. */
export const LOCALE_SWITCH = '--locale=';

/**
 * What the menu, the dialogs, the window and the command line speak until the process ends:
 * `--locale=` on the command line says it.
 */
export const locale = localeOf(
  process.argv.find((argument) => argument.startsWith(LOCALE_SWITCH))?.slice(LOCALE_SWITCH.length),
);

/** The text of a code with these arguments, for a person. */
export const say = sayIn(locale);

/** The text of a message that came from elsewhere. */
export function textOf(said: KeptMessage): string {
  return format(said, locale);
}
