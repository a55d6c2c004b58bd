import { cli } from './cli';
import { command } from './command';
import { conflict } from './conflict';
import { connection } from './connection';
import { count } from './count';
import { coverage } from './coverage';
import { device } from './device';
import { diagram } from './diagram';
import { dialog } from './dialog';
import { failure } from './failure';
import { field } from './field';
import { file } from './file';
import { history } from './history';
import { imports } from './import';
import { kind } from './kind';
import { kit } from './kit';
import { list } from './list';
import { message } from './message';
import { name } from './name';
import { notice } from './notice';
import { preparation } from './preparation';
import { readiness } from './readiness';
import { reason } from './reason';
import { records } from './records';
import { refusal } from './refusal';
import { report } from './report';
import { rule } from './rule';
import { scenario } from './scenario';
import { sentence } from './sentence';
import { servers } from './servers';
import { serversDialogs } from './servers-dialogs';
import { serversOverviews } from './servers-overviews';
import { serversTabs } from './servers-tabs';
import { serversTree } from './servers-tree';
import { settings } from './settings';
import { shell } from './shell';
import { shortcut } from './shortcut';
import { simulation } from './simulation';
import { siteFile } from './site-file';
import { skipped } from './skipped';
import { start } from './start';
import { state } from './state';
import { status } from './status';
import { validation } from './validation';
import { value } from './value';
import { whatIf } from './what-if';

/** The English catalogue: each code with its text in ICU MessageFormat. */
export const english = {
  ...cli,
  ...command,
  ...conflict,
  ...connection,
  ...count,
  ...coverage,
  ...device,
  ...diagram,
  ...dialog,
  ...failure,
  ...field,
  ...file,
  ...history,
  ...imports,
  ...kind,
  ...kit,
  ...list,
  ...message,
  ...name,
  ...notice,
  ...preparation,
  ...readiness,
  ...reason,
  ...records,
  ...refusal,
  ...report,
  ...rule,
  ...scenario,
  ...sentence,
  ...servers,
  ...serversDialogs,
  ...serversOverviews,
  ...serversTabs,
  ...serversTree,
  ...settings,
  ...shell,
  ...shortcut,
  ...simulation,
  ...siteFile,
  ...skipped,
  ...start,
  ...state,
  ...status,
  ...validation,
  ...value,
  ...whatIf,
} as const;
