import { crc32 } from 'node:zlib';
import { timeSlices } from '../../tasks/time-slices';

const NEWLINE = 0x0a;
const TAB = 0x09;
const SPACE = 0x20;
const CHECKSUM_LENGTH = 8;

/**
 * One line of a file of ours: the CRC-32 of all that follows as eight hexadecimal digits, a blank,
 * and fields between tabs. Fields are JSON, which writes tabs and newlines inside texts as `\t` and
 * `\n`, so that both bytes only ever separate. Returned in pieces, the newline included.
 */
export async function checkedLine(fields: readonly string[]): Promise<readonly Buffer[]> {
  const pause = timeSlices();
  const pieces: Buffer[] = [];
  let checksum = 0;
  for (const [index, field] of fields.entries()) {
    const piece = Buffer.from(index === 0 ? field : `\t${field}`);
    checksum = crc32(piece, checksum);
    pieces.push(piece);
    await pause();
  }
  return [Buffer.from(`${hex(checksum)} `), ...pieces, Buffer.from('\n')];
}

/** The fields of a line, without its newline; null when the checksum does not fit. */
export function fieldsOf(line: Buffer): readonly Buffer[] | null {
  if (line[CHECKSUM_LENGTH] !== SPACE) return null;
  const content = line.subarray(CHECKSUM_LENGTH + 1);
  if (line.toString('latin1', 0, CHECKSUM_LENGTH) !== hex(crc32(content))) return null;
  const fields: Buffer[] = [];
  for (let start = 0; start <= content.length;) {
    const tab = content.indexOf(TAB, start);
    const end = tab === -1 ? content.length : tab;
    fields.push(content.subarray(start, end));
    start = end + 1;
  }
  return fields;
}

/** The value of a field; null when there is none or it is not JSON. */
export function jsonField(field: Buffer | undefined): unknown {
  try {
    return field === undefined ? null : JSON.parse(field.toString());
  } catch {
    return null;
  }
}

/** A line's place in a file. `whole` is false when the file ends before the newline. */
export interface Line {
  readonly offset: number;
  readonly content: Buffer;
  readonly whole: boolean;
}

/** The lines of a file from `offset` on. */
export function* linesOf(bytes: Buffer, offset = 0): Generator<Line> {
  for (let start = offset; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    yield { offset: start, content: bytes.subarray(start, end), whole: newline !== -1 };
    start = end + 1;
  }
}

function hex(checksum: number): string {
  return checksum.toString(16).padStart(CHECKSUM_LENGTH, '0');
}
