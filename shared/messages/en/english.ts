import { command } from './command';
import { history } from './history';
import { list } from './list';
import { message } from './message';
import { shortcut } from './shortcut';

/** The English catalogue: each code with its text in ICU MessageFormat. */
export const english = {
  ...command,
  ...history,
  ...list,
  ...message,
  ...shortcut,
} as const;
