import { history } from './history';
import { list } from './list';
import { message } from './message';

/** The English catalogue: each code with its text in ICU MessageFormat. */
export const english = {
  ...history,
  ...list,
  ...message,
} as const;
