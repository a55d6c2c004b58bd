import { expect, it } from 'vitest';
import { inEnglish } from '../testing/in-english';
import { fileTooLarge, MAX_FILE_BYTES } from './max-file-bytes';

it('says how large a file is, how large it may be, and what to do', () => {
  expect(inEnglish(fileTooLarge(300 * 1024 * 1024))).toBe(
    'The file is too large: 300 MB, and at most 256 MB can be read at once. Export each resource into a file of its own, or in pages, and choose all files together.',
  );
  // A file that is one byte over the limit must not be called as large as the limit.
  expect(inEnglish(fileTooLarge(MAX_FILE_BYTES + 1))).toContain('257 MB');
});
