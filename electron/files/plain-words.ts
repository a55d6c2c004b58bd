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

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'access was denied',
  EPERM: 'access was denied',
  ENOENT: 'the file or its folder no longer exists',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EIO: 'the disk reported an error',
  EBUSY: 'another program is using the file',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EFBIG: 'the file would be too large for the disk',
  ENAMETOOLONG: 'the name is too long',
  ENODEV: 'the disk is no longer there',
  ENXIO: 'the disk is no longer there',
  ETIMEDOUT: 'the disk did not answer in time',
};

/** Why a step on a file failed, as the second half of a sentence: "the disk is full". */
export function reasonInWords(error: unknown): string {
  if (error instanceof ReasonInWords) return error.message;
  const code = codeOf(error);
  if (code === null) return 'something unforeseen went wrong';
  return reasons[code] ?? `the system reported ${code}`;
}

/** A failure whose message is already a reason in plain words, for `reasonInWords`. */
export class ReasonInWords extends Error {
  override readonly name = 'ReasonInWords';
}
