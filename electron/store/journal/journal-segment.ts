import * as z from 'zod';
import { isJsonObject } from '../../../shared/json/json-value';
import { lift } from '../../../shared/json/versions';
import { liftRecord } from '../../../shared/model/lift-records';
import { sitePropertiesSchema } from '../../../shared/model/site';
import { ageOf, presentVersions, versionsIn, type StoreVersions } from '../store-versions';
import { checkedLine, fieldsOf, jsonField, linesOf } from './checked-line';
import {
  entryHeadSchema,
  entryHeadVersions,
  type EntryHead,
  type EntryPlace,
} from './journal-entry';

const SEGMENT_NAME = /^(\d{12})\.jsonl$/;

/** As it is kept; the versions stand beside it on the line. */
export const segmentHeaderSchema = z
  .object({
    /** The revision before the first entry; it is also the file's name. */
    base: z.number().int().min(0),
    /** The empty site that everything began with; in the very first segment only. */
    origin: sitePropertiesSchema.readonly().nullable(),
  })
  .readonly();

type KeptHeader = z.infer<typeof segmentHeaderSchema>;
export type SegmentOrigin = KeptHeader['origin'];

/** The first line of a segment. */
export interface SegmentHeader extends KeptHeader {
  /** By which its entries were written, all of them: an older segment is never appended to. */
  readonly versions: StoreVersions;
}

/** The name of the segment whose first entry has the revision after `base`. */
export function segmentName(base: number): string {
  return `${String(base).padStart(12, '0')}.jsonl`;
}

/** The base of a segment by its name; null when it is not a segment's name. */
export function segmentBase(name: string): number | null {
  const digits = SEGMENT_NAME.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The first line of a new segment. */
export async function headerLine(base: number, origin: SegmentOrigin): Promise<string> {
  const header: StoreVersions & KeptHeader = { ...presentVersions, base, origin };
  return Buffer.concat(await checkedLine([JSON.stringify(header)])).toString();
}

/**
 * An entry that is as it was written; `texts` are the parts of its change, with records as version
 * `modelVersion` keeps them.
 */
export interface ScannedEntry {
  readonly kind: 'entry';
  readonly head: EntryHead;
  readonly place: EntryPlace;
  readonly texts: readonly Buffer[];
  readonly modelVersion: number;
}

/** One line of a segment. */
export type ScannedLine = ScannedEntry | { readonly kind: 'damaged'; readonly offset: number };

/** What a segment's file holds. `lines` is read as it is walked through. */
export type ScannedSegment =
  | {
      readonly kind: 'readable';
      readonly header: SegmentHeader;
      readonly lines: Iterable<ScannedLine>;
    }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

/** Reads a segment; never throws, whatever the bytes are. */
export function scanSegment(name: string, bytes: Buffer): ScannedSegment {
  const [first] = linesOf(bytes);
  if (!first?.whole) return { kind: 'damaged' };
  const header = readHeader(first.content);
  if (header === 'damaged' || header === 'newer') return { kind: header };
  if (segmentName(header.base) !== name) return { kind: 'damaged' };
  const from = first.content.length + 1;
  return { kind: 'readable', header, lines: scanLines(name, bytes, from, header.versions) };
}

/** So many bytes hold the first line of any segment: the names in it are ours. */
export const HEADER_BYTES = 4096;

/** The versions that a segment was written by, from its beginning; null when it cannot be read. */
export function scanVersions(beginning: Buffer): StoreVersions | null {
  const [first] = linesOf(beginning);
  return first === undefined ? null : versionsIn(jsonField(fieldsOf(first.content)?.[0]));
}

/**
 * Reads one entry by the bytes at its place, of a segment of these versions; null when they are not
 * a sound entry.
 */
export function scanLine(
  place: EntryPlace,
  bytes: Buffer,
  versions: StoreVersions,
): ScannedEntry | null {
  const [line] = scanLines(place.segment, bytes, 0, versions);
  return line?.kind === 'entry' && line.place.length === place.length ? line : null;
}

function readHeader(line: Buffer): SegmentHeader | 'damaged' | 'newer' {
  const header = jsonField(fieldsOf(line)?.[0]);
  const versions = versionsIn(header);
  if (versions === null || !isJsonObject(header)) return 'damaged';
  if (ageOf(versions) === 'newer') return 'newer';
  try {
    const { base, origin } = header;
    const lifted = origin === null ? null : liftRecord('site', origin, versions.modelVersion);
    return { versions, ...segmentHeaderSchema.parse({ base, origin: lifted }) };
  } catch {
    return 'damaged';
  }
}

function* scanLines(
  segment: string,
  bytes: Buffer,
  from: number,
  { formatVersion, modelVersion }: StoreVersions,
): Generator<ScannedLine> {
  for (const { offset, content, whole } of linesOf(bytes, from)) {
    const [head, ...texts] = (whole ? fieldsOf(content) : null) ?? [];
    const read = readHead(jsonField(head), formatVersion);
    yield read !== null && texts.length > 0
      ? {
          kind: 'entry',
          head: read,
          place: { segment, offset, length: content.length + 1 },
          texts,
          modelVersion,
        }
      : { kind: 'damaged', offset };
  }
}

function readHead(head: unknown, formatVersion: number): EntryHead | null {
  try {
    return entryHeadSchema.parse(lift(entryHeadVersions, head, formatVersion));
  } catch {
    return null;
  }
}
