import * as z from 'zod';
import { propertiesOf } from '../../../shared/change/change';
import { emptySite, siteSchema, type Site } from '../../../shared/model/site';
import { checkedLine, fieldsOf, jsonField } from '../journal/checked-line';
import { SiteAssembly } from '../codec/site-assembly';
import { piecesOf } from '../codec/site-pieces';
import { timeSlices } from '../../tasks/time-slices';
import { STORE_FORMAT_VERSION } from '../format-version';
import { undoStacksSchema, type UndoStacks } from '../undo-stacks';

const headSchema = z.object({
  formatVersion: z.literal(STORE_FORMAT_VERSION),
  revision: z.number().int().min(0),
  /** How many lines follow: a file that lost its end is told from a smaller site. */
  pieces: z.number().int().min(0),
  site: siteSchema.pick({ id: true, name: true, targets: true }),
  stacks: undoStacksSchema,
});

/** A site as it was at a revision, with what could then be undone and redone. */
export interface Snapshot {
  readonly site: Site;
  readonly revision: number;
  readonly stacks: UndoStacks;
}

/**
 * A snapshot as the text of a file: a head, then one line for each piece of the site, each line with
 * its own checksum, so that neither writing nor reading 40 MB ever takes long at a stretch.
 */
export async function snapshotText({ site, revision, stacks }: Snapshot): Promise<string> {
  const pause = timeSlices();
  const lines: string[] = [];
  for (const { property, json } of piecesOf(site)) {
    lines.push(await lineOf([`"${property}"`, json]));
    await pause();
  }
  const head: z.input<typeof headSchema> = {
    formatVersion: STORE_FORMAT_VERSION,
    revision,
    pieces: lines.length,
    site: propertiesOf(site),
    stacks,
  };
  return [await lineOf([JSON.stringify(head)]), ...lines].join('');
}

/** What a file holds that should hold a snapshot. */
export type ReadSnapshot =
  | { readonly kind: 'sound'; readonly snapshot: Snapshot }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

/** Reads a snapshot; never throws, whatever the text is. */
export async function readSnapshotText(text: string): Promise<ReadSnapshot> {
  const lines = linesOfText(text);
  const first = lines.next().value ?? '';
  const head = headSchema.safeParse(jsonField(fieldsOf(Buffer.from(first))?.[0]));
  if (!head.success) return { kind: isNewer(first) ? 'newer' : 'damaged' };
  const { revision, pieces, stacks } = head.data;
  const site = await readPieces(
    { ...emptySite(head.data.site.id), ...head.data.site },
    lines,
    pieces,
  );
  return site === null
    ? { kind: 'damaged' }
    : { kind: 'sound', snapshot: { site, revision, stacks } };
}

async function readPieces(
  empty: Site,
  lines: Iterable<string>,
  expected: number,
): Promise<Site | null> {
  const pause = timeSlices();
  const assembly = new SiteAssembly();
  let count = 0;
  for (const line of lines) {
    const [property, records] = (fieldsOf(Buffer.from(line)) ?? []).map(jsonField);
    if (!assembly.add(property, records)) return null;
    count += 1;
    await pause();
  }
  return count === expected ? assembly.onto(empty) : null;
}

/** Of the head nothing can be relied on but what any version would have written into it. */
function isNewer(firstLine: string): boolean {
  const version = /"formatVersion":\s*(\d{1,9})\b/.exec(firstLine.slice(0, 1000))?.[1];
  return version !== undefined && Number(version) > STORE_FORMAT_VERSION;
}

async function lineOf(fields: readonly string[]): Promise<string> {
  return Buffer.concat(await checkedLine(fields)).toString();
}

/** Without their newlines; an end without a newline is a line that no checksum will fit. */
function* linesOfText(text: string): Generator<string, undefined> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    if (newline === -1) {
      yield '';
      return;
    }
    yield text.slice(start, newline);
    start = newline + 1;
  }
}
