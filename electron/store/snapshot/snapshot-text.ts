import * as z from 'zod';
import { propertiesOf } from '../../../shared/change/change';
import { isJsonObject } from '../../../shared/json/json-value';
import { liftRecord } from '../../../shared/model/lift-records';
import { emptySite, sitePropertiesSchema, type Site } from '../../../shared/model/site';
import { piecesOf, SiteAssembly } from '../codec/site-pieces';
import { checkedLine, fieldsOf, jsonField } from '../journal/checked-line';
import { ageOf, presentVersions, versionsIn, type StoreVersions } from '../store-versions';
import { timeSlices } from '../../tasks/time-slices';
import { liftUndoStacks, undoStacksSchema, type UndoStacks } from '../undo-stacks';

/** As it is kept; the versions stand beside it on the line. */
export const snapshotHeadSchema = z.object({
  revision: z.number().int().min(0),
  /** How many lines follow: a file that lost its end is told from a smaller site. */
  pieces: z.number().int().min(0),
  site: sitePropertiesSchema,
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
  const head: StoreVersions & z.input<typeof snapshotHeadSchema> = {
    ...presentVersions,
    revision,
    pieces: lines.length,
    site: propertiesOf(site),
    stacks,
  };
  return [await lineOf([JSON.stringify(head)]), ...lines].join('');
}

/** What a file holds that should hold a snapshot. `older` is sound as well, and to be kept. */
export type ReadSnapshot =
  | { readonly kind: 'present'; readonly snapshot: Snapshot }
  | { readonly kind: 'older'; readonly snapshot: Snapshot; readonly versions: StoreVersions }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

/** Reads a snapshot; never throws, whatever the text is. */
export async function readSnapshotText(text: string): Promise<ReadSnapshot> {
  const lines = linesOfText(text);
  const first = lines.next().value ?? '';
  const head = jsonField(fieldsOf(Buffer.from(first))?.[0]);
  const versions = versionsIn(head);
  if (versions === null) return { kind: saysNewer(first) ? 'newer' : 'damaged' };
  const kind = ageOf(versions);
  if (kind === 'newer') return { kind };
  const snapshot = await readSnapshot(head, lines, versions);
  return snapshot === null ? { kind: 'damaged' } : { kind, snapshot, versions };
}

async function readSnapshot(
  kept: unknown,
  lines: Iterable<string>,
  versions: StoreVersions,
): Promise<Snapshot | null> {
  const head = readHead(kept, versions);
  if (head === null) return null;
  const { revision, pieces, stacks } = head;
  const empty = { ...emptySite(head.site.id), ...head.site };
  const site = await readPieces(empty, lines, pieces, versions.modelVersion);
  return site === null ? null : { site, revision, stacks };
}

function readHead(
  head: unknown,
  { formatVersion, modelVersion }: StoreVersions,
): z.infer<typeof snapshotHeadSchema> | null {
  if (!isJsonObject(head)) return null;
  try {
    return snapshotHeadSchema.parse({
      ...head,
      site: liftRecord('site', head.site, modelVersion),
      stacks: liftUndoStacks(head.stacks, formatVersion),
    });
  } catch {
    return null;
  }
}

async function readPieces(
  empty: Site,
  lines: Iterable<string>,
  expected: number,
  modelVersion: number,
): Promise<Site | null> {
  const pause = timeSlices();
  const assembly = new SiteAssembly(modelVersion);
  let count = 0;
  for (const line of lines) {
    const [property, records] = (fieldsOf(Buffer.from(line)) ?? []).map(jsonField);
    if (!assembly.add(property, records)) return null;
    count += 1;
    await pause();
  }
  return count === expected ? assembly.onto(empty) : null;
}

/** Of a line that is not one of ours nothing can be relied on but what any version would write. */
function saysNewer(firstLine: string): boolean {
  const version = /"formatVersion":\s*(\d{1,9})\b/.exec(firstLine.slice(0, 1000))?.[1];
  return version !== undefined && Number(version) > presentVersions.formatVersion;
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
