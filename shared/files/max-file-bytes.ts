import { message, type Message } from '../messages/message';

const MIB = 1024 * 1024;

/**
 * The largest file that is read, 256 MiB. A file is parsed in one go: its text must fit into one
 * string of the engine (at most half a billion characters), and its records into the memory of a
 * thread, several times the size of the file. 200,000 cameras in full take about this much.
 */
export const MAX_FILE_BYTES = 256 * MIB;

/** What a person is told about a file over the limit, and what to do. */
export function fileTooLarge(bytes: number): Message {
  return message('file.tooLarge', {
    size: Math.ceil(bytes / MIB),
    limit: MAX_FILE_BYTES / MIB,
  });
}
