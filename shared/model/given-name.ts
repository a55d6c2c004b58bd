import { format } from '../messages/format';
import { defaultLocale } from '../messages/locale';
import { message, type MessageCode } from '../messages/message';

/** What the names that are given stand in the catalogue for. */
type Unnamed = MessageCode extends infer Code
  ? Code extends `name.${infer What}`
    ? What
    : never
  : never;

/**
 * The name of a record that nobody has named. It is kept in the site and written into files, and
 * the same files must give the same site everywhere: so it does not follow the reader’s language.
 */
export function givenName(what: Unnamed): string {
  return format(message(`name.${what}`), defaultLocale);
}
