import { isCollectionName } from '../model/collections';
import { MODEL_VERSION } from '../model/kept-records';
import { siteSchema, type Site } from '../model/site';
import { isJsonObject } from '../json/json-value';
import { SITE_FILE_FORMAT } from './site-file-format';

/**
 * Collections stand on a line for each record, so that two files can be compared line by line;
 * devices by recording server, then by device.
 */
function levelsOfLines(property: keyof Site): number {
  if (property === 'devices') return 2;
  return isCollectionName(property) ? 1 : 0;
}

/** A piece is handed on when it has grown to about so many characters. */
const PIECE_LENGTH = 64 * 1024;

/**
 * The text of a site file. The same site gives the same text, except for who saved it: there is no
 * date in it, and records keep their order. Ends with a line break.
 */
export function writeSiteFile(site: Site, savedBy = 'Understudy'): string {
  return [...siteFilePieces(site, savedBy)].join('');
}

/** The same text in pieces, for sites so large that nobody wants to hold the whole text. */
export function* siteFilePieces(site: Site, savedBy = 'Understudy'): Generator<string, void> {
  let piece = '';
  for (const line of lines(site, savedBy)) {
    piece += line;
    if (piece.length >= PIECE_LENGTH) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

function* lines(site: Site, savedBy: string): Generator<string, void> {
  yield '{\n';
  yield `"format": ${JSON.stringify(SITE_FILE_FORMAT)},\n`;
  yield `"version": ${String(MODEL_VERSION)},\n`;
  yield `"savedBy": ${JSON.stringify(savedBy)},\n`;
  yield '"site": {\n';
  let separator = '';
  for (const property of siteSchema.keyof().options) {
    yield `${separator}${JSON.stringify(property)}: `;
    yield* value(site[property], levelsOfLines(property));
    separator = ',\n';
  }
  yield '\n}\n}\n';
}

function* value(written: unknown, levels: number): Generator<string, void> {
  const entries = levels > 0 && isJsonObject(written) ? Object.entries(written) : [];
  if (entries.length === 0) {
    yield JSON.stringify(written);
    return;
  }
  let separator = '{\n';
  for (const [key, part] of entries) {
    yield `${separator}${JSON.stringify(key)}: `;
    yield* value(part, levels - 1);
    separator = ',\n';
  }
  yield '\n}';
}
