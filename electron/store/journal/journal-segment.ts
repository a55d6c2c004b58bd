import * as z from 'zod';
import { siteId } from '../../../shared/model/ids';
import { targetsSchema } from '../../../shared/model/targets';
import { checkedLine, fieldsOf, jsonField, linesOf } from './checked-line';
import { STORE_FORMAT_VERSION } from '../format-version';
import { entryHeadSchema, type EntryHead, type EntryPlace } from './journal-entry';

const SEGMENT_NAME = /^(\d{12})\.jsonl$/;

const headerSchema = z
  .object({
    formatVersion: z.literal(STORE_FORMAT_VERSION),
    /** The revision before the first entry; it is also the file's name. */
    base: z.number().int().min(0),
    /** The empty site that everything began with; in the very first segment only. */
    origin: z.object({ id: siteId, name: z.string(), targets: targetsSchema }).nullable(),
  })
  .readonly();

/** The first line of a segment. */
export type SegmentHeader = z.infer<typeof headerSchema>;
export type SegmentOrigin = SegmentHeader['origin'];

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
  const header: SegmentHeader = { formatVersion: STORE_FORMAT_VERSION, base, origin };
  return Buffer.concat(await checkedLine([JSON.stringify(header)])).toString();
}

/** An entry that is as it was written; `texts` are the parts of its change. */
export interface ScannedEntry {
  readonly kind: 'entry';
  readonly head: EntryHead;
  readonly place: EntryPlace;
  readonly texts: readonly Buffer[];
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
  return { kind: 'readable', header, lines: scanLines(name, bytes, first.content.length + 1) };
}

/** Reads one entry by the bytes at its place; null when they are not a sound entry. */
export function scanLine(place: EntryPlace, bytes: Buffer): ScannedEntry | null {
  const [line] = scanLines(place.segment, bytes, 0);
  return line?.kind === 'entry' && line.place.length === place.length ? line : null;
}

function readHeader(line: Buffer): SegmentHeader | 'damaged' | 'newer' {
  const header = jsonField(fieldsOf(line)?.[0]);
  const parsed = headerSchema.safeParse(header);
  if (parsed.success) return parsed.data;
  const version = z.object({ formatVersion: z.number() }).safeParse(header);
  return version.success && version.data.formatVersion > STORE_FORMAT_VERSION ? 'newer' : 'damaged';
}

function* scanLines(segment: string, bytes: Buffer, from: number): Generator<ScannedLine> {
  for (const { offset, content, whole } of linesOf(bytes, from)) {
    const [head, ...texts] = (whole ? fieldsOf(content) : null) ?? [];
    const parsed = entryHeadSchema.safeParse(jsonField(head));
    yield parsed.success && texts.length > 0
      ? {
          kind: 'entry',
          head: parsed.data,
          place: { segment, offset, length: content.length + 1 },
          texts,
        }
      : { kind: 'damaged', offset };
  }
}
