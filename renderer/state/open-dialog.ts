import type { FailoverRecorderId } from '../../shared/model/ids';
import type { RecordNode } from './node-ref';

/** The dialog that is open over the shell; one at a time. */
export type OpenDialog =
  | { readonly kind: 'addGroup' }
  | { readonly kind: 'registerRecordingServer' }
  | { readonly kind: 'registerFailoverRecorder' }
  | { readonly kind: 'renameSite' }
  | { readonly kind: 'remove'; readonly node: RecordNode }
  | { readonly kind: 'moveToGroup'; readonly failoverRecorder: FailoverRecorderId }
  | { readonly kind: 'makeHotStandby'; readonly failoverRecorder: FailoverRecorderId }
  | { readonly kind: 'about' }
  | { readonly kind: 'keyboardShortcuts' }
  | { readonly kind: 'closeWithDrafts' };
