import { looksLikeSiteFile } from './site-file-format';

/** What a file seems to be: a site file of Understudy, JSON that may be an export, or neither. */
export type RecognisedFile = 'siteFile' | 'export' | 'unknown';

/**
 * Tells from the beginning of a text how it is to be read. A promise about the kind only: reading
 * it then says whether it is sound.
 */
export function recogniseFile(text: string): RecognisedFile {
  if (looksLikeSiteFile(text)) return 'siteFile';
  return /^\uFEFF?\s*[[{]/.test(text) ? 'export' : 'unknown';
}
