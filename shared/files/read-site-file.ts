import type * as z from 'zod';
import { checkInvariants } from '../commands/invariants';
import { sentenceOf, type Refusal } from '../commands/refusal';
import { NOT_A_GUID, ZERO_GUID } from '../model/ids';
import { MODEL_VERSION } from '../model/kept-records';
import { liftSite } from '../model/lift-records';
import { siteSchema, type Site } from '../model/site';
import { describeJsonError } from '../json/describe-json-error';
import { isJsonObject } from '../json/json-value';
import { message, type Argument, type Message } from '../messages/message';
import { looksLikeSiteFile, SITE_FILE_FORMAT } from './site-file-format';

/**
 * The outcome of reading a site file. Unless it is `ok`, `message` says why.
 * - `notASiteFile`: the file never was one.
 * - `newerVersion`: a newer Understudy wrote it; `found` is the version of its format.
 * - `damaged`: it was one, and is cut off or has been changed beyond understanding.
 * - `rulesBroken`: it can be understood, but its site breaks rules, so somebody has edited it by hand.
 */
export type ReadSiteFile =
  | { readonly kind: 'ok'; readonly site: Site }
  | { readonly kind: 'notASiteFile'; readonly message: Message }
  | { readonly kind: 'newerVersion'; readonly message: Message; readonly found: number }
  | { readonly kind: 'damaged'; readonly message: Message }
  | {
      readonly kind: 'rulesBroken';
      readonly message: Message;
      readonly refusals: readonly Refusal[];
    };

/** Reads a site file; `name` is for the messages. Never throws, whatever the text holds. */
export function readSiteFile(text: string, name: string): ReadSiteFile {
  let document: unknown;
  try {
    document = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    return looksLikeSiteFile(text)
      ? damaged(name, describeJsonError(text, error))
      : notASiteFile(name);
  }
  if (!isJsonObject(document) || document.format !== SITE_FILE_FORMAT) return notASiteFile(name);
  const version = document.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return damaged(name, message('siteFile.noVersion'));
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
    return damaged(name, message('siteFile.unfit', { version }));
  }
  const parsed = siteSchema.safeParse(site);
  if (!parsed.success) return damaged(name, whereItIsWrong(parsed.error));
  const refusals = checkInvariants(parsed.data);
  const [first, ...others] = refusals;
  return first === undefined
    ? { kind: 'ok', site: parsed.data }
    : { kind: 'rulesBroken', message: rulesBroken(name, first, others.length), refusals };
}

function notASiteFile(name: string): ReadSiteFile {
  return { kind: 'notASiteFile', message: message('siteFile.foreign', { file: name }) };
}

function newerVersion(name: string, found: number): ReadSiteFile {
  const versions = { found, known: MODEL_VERSION };
  return {
    kind: 'newerVersion',
    message: message('siteFile.newer', { file: name, ...versions }),
    found,
  };
}

function damaged(name: string, reason: Message): ReadSiteFile {
  return { kind: 'damaged', message: message('siteFile.damaged', { file: name, reason }) };
}

function whereItIsWrong(error: z.ZodError): Message {
  const [first] = error.issues;
  if (first === undefined) return message('siteFile.unsound');
  const place = ['site', ...first.path.map(String)].join(' → ').slice(0, 300);
  return message('siteFile.unsoundAt', { place, problem: problemOf(first) });
}

/** What the schemas name by a code of ours; the rest is what the library says, in English. */
function problemOf(issue: z.core.$ZodIssue): Argument {
  switch (issue.message) {
    case NOT_A_GUID:
      return message('siteFile.notAGuid');
    case ZERO_GUID:
      return message('siteFile.zeroGuid');
    default:
      return issue.message;
  }
}

function rulesBroken(name: string, first: Refusal, others: number): Message {
  return message('siteFile.rulesBroken', { file: name, sentence: sentenceOf(first), others });
}
