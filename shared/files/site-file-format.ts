/** What the property `format` of every site file says. */
export const SITE_FILE_FORMAT = 'understudy-site';

/** How far into a file the mark is looked for: it comes first, unless somebody has edited the file. */
const HEAD_LENGTH = 2000;

/** Whether a text says of itself, near its beginning, that it is a site file; sound or not. */
export function looksLikeSiteFile(text: string): boolean {
  return /^\uFEFF?\s*\{[^[]*"format"\s*:\s*"understudy-site"/.test(text.slice(0, HEAD_LENGTH));
}
