import { command } from './command';
import { diagram } from './diagram';
import { failure } from './failure';
import { file } from './file';
import { history } from './history';
import { list } from './list';
import { message } from './message';
import { notice } from './notice';
import { reason } from './reason';
import { refusal } from './refusal';
import { sentence } from './sentence';
import { shortcut } from './shortcut';
import { status } from './status';

/** The English catalogue: each code with its text in ICU MessageFormat. */
export const english = {
  ...command,
  ...diagram,
  ...failure,
  ...file,
  ...history,
  ...list,
  ...message,
  ...notice,
  ...reason,
  ...refusal,
  ...sentence,
  ...shortcut,
  ...status,
} as const;
