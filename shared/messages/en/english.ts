import { history } from './history';

/** The English catalogue: each code with its text in ICU MessageFormat. */
export const english = {
  ...history,
} as const;
