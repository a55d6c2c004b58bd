import type * as z from 'zod';
import { checkInvariants } from '../commands/invariants';
import { sentenceOf, type Refusal } from '../commands/refusal';
import { MODEL_VERSION } from '../model/kept-records';
import { liftSite } from '../model/lift-records';
import { siteSchema, type Site } from '../model/site';
import { describeJsonError } from '../json/describe-json-error';
import { isJsonObject } from '../json/json-value';
import { format } from '../messages/format';
import { defaultLocale } from '../messages/locale';
import { looksLikeSiteFile, SITE_FILE_FORMAT } from './site-file-format';

/**
 * The outcome of reading a site file. Unless it is `ok`, `message` is a sentence for people.
 * - `notASiteFile`: the file never was one.
 * - `newerVersion`: a newer Understudy wrote it; `found` is the version of its format.
 * - `damaged`: it was one, and is cut off or has been changed beyond understanding.
 * - `rulesBroken`: it can be understood, but its site breaks rules, so somebody has edited it by hand.
 */
export type ReadSiteFile =
  | { readonly kind: 'ok'; readonly site: Site }
  | { readonly kind: 'notASiteFile'; readonly message: string }
  | { readonly kind: 'newerVersion'; readonly message: string; readonly found: number }
  | { readonly kind: 'damaged'; readonly message: string }
  | {
      readonly kind: 'rulesBroken';
      readonly message: string;
      readonly refusals: readonly Refusal[];
    };

/** Reads a site file; `name` is for the messages. Never throws, whatever the text holds. */
export function readSiteFile(text: string, name: string): ReadSiteFile {
  let document: unknown;
  try {
    document = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    return looksLikeSiteFile(text)
      ? damaged(name, format(describeJsonError(text, error), defaultLocale))
      : notASiteFile(name);
  }
  if (!isJsonObject(document) || document.format !== SITE_FILE_FORMAT) return notASiteFile(name);
  const version = document.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return damaged(name, 'It does not say which version of the format it has.');
  }
  return version > MODEL_VERSION
    ? newerVersion(name, version)
    : readSite(document.site, version, name);
}

function readSite(written: unknown, version: number, name: string): ReadSiteFile {
  let site: unknown;
  try {
    site = liftSite(written, version);
  } catch {
    return damaged(name, `Its content does not fit version ${String(version)} of the format.`);
  }
  const parsed = siteSchema.safeParse(site);
  if (!parsed.success) return damaged(name, whereItIsWrong(parsed.error));
  const refusals = checkInvariants(parsed.data);
  return refusals.length === 0
    ? { kind: 'ok', site: parsed.data }
    : { kind: 'rulesBroken', message: rulesBroken(name, refusals), refusals };
}

function notASiteFile(name: string): ReadSiteFile {
  return { kind: 'notASiteFile', message: `${name} is not a site file of Understudy.` };
}

function newerVersion(name: string, found: number): ReadSiteFile {
  const message = `${name} was saved by a newer version of Understudy (file format ${String(found)}; this version reads up to ${String(MODEL_VERSION)}). Update Understudy to open it.`;
  return { kind: 'newerVersion', message, found };
}

function damaged(name: string, reason: string): ReadSiteFile {
  return { kind: 'damaged', message: `${name} is damaged. ${reason}` };
}

function whereItIsWrong(error: z.ZodError): string {
  const [first] = error.issues;
  if (first === undefined) return 'Its site cannot be understood.';
  const place = ['site', ...first.path.map(String)].join(' → ').slice(0, 300);
  return `At ${place}: ${first.message}.`;
}

function rulesBroken(name: string, refusals: readonly Refusal[]): string {
  const [first] = refusals;
  const more = refusals.length - 1;
  const others =
    more === 0 ? '' : ` There ${more === 1 ? 'is 1 more' : `are ${String(more)} more`} like it.`;
  return `${name} holds a site that breaks the rules: ${first === undefined ? '' : format(sentenceOf(first), defaultLocale)}${others}`;
}
