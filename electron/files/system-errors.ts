import { message, type Message } from '../../shared/messages/message';

/** Whether something that was thrown is a system error with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(codeOf(error) ?? '');
}

/** The code of a system error, such as ENOSPC; null for anything else. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

const reasons: Readonly<Record<string, Message>> = {
  ENOSPC: message('reason.diskFull'),
  EDQUOT: message('reason.quotaUsedUp'),
  EROFS: message('reason.readOnly'),
  EACCES: message('reason.accessDenied'),
  EPERM: message('reason.accessDenied'),
  ENOENT: message('reason.fileGone'),
  EISDIR: message('reason.isFolder'),
  ENOTDIR: message('reason.notAFolder'),
  EIO: message('reason.diskError'),
  EBUSY: message('reason.fileInUse'),
  EMFILE: message('reason.tooManyFiles'),
  ENFILE: message('reason.tooManyFiles'),
  EFBIG: message('reason.fileTooLarge'),
  ENAMETOOLONG: message('reason.nameTooLong'),
  ENODEV: message('reason.diskGone'),
  ENXIO: message('reason.diskGone'),
  ETIMEDOUT: message('reason.diskSilent'),
};

/** Why a step on a file failed, as the second half of a sentence: "the disk is full". */
export function reasonOf(error: unknown): Message {
  if (error instanceof Reasoned) return error.reason;
  const code = codeOf(error);
  if (code === null) return message('reason.unforeseen');
  return reasons[code] ?? message('reason.system', { code });
}

/** A failure that knows its reason, for `reasonOf`. */
export class Reasoned extends Error {
  override readonly name = 'Reasoned';
  readonly reason: Message;

  constructor(reason: Message) {
    super(reason.code);
    this.reason = reason;
  }
}
