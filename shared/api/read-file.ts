import { describeJsonError } from '../json/describe-json-error';
import type { FileReport } from '../files/import-preview';
import { isJsonObject, type JsonObject } from '../json/json-value';
import { looksLikeSiteFile } from '../files/site-file-format';
import { message, type Argument, type Message } from '../messages/message';
import type { Collector } from './collect-records';
import type { Notes } from './notes';
import { resourceOfFile, type ResourceName } from './resource-names';
import { walk } from './walk';

/** A file as it comes from whoever can read files: its text, or why there is none. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: number;
  readonly text: string | null;
  readonly problem: Message | null;
}

/** Puts the records of one file into the collector and tells what became of the file. */
export function readFile(file: ExportFile, collector: Collector, notes: Notes): FileReport {
  const { name, bytes } = file;
  const report = (records: number, problem: Message | null) => ({ name, bytes, records, problem });
  if (file.problem !== null) return report(0, file.problem);
  const text = file.text ?? '';
  if (text.trim() === '') return report(0, message('file.empty'));
  if (looksLikeSiteFile(text)) {
    return report(0, message('file.siteFile'));
  }
  const parsed = parse(text);
  if (!parsed.ok) return report(0, parsed.problem);
  const { value } = parsed;
  const records = collect(value, resourceOfFile(name), collector, notes);
  return report(records, records > 0 || isEmptyAnswer(value) ? null : whyNothing(value));
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Message };

function parse(text: string): Parsed {
  try {
    // Some tools leave a byte-order mark in the text that they hand on.
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: describeJsonError(text, error) };
  }
}

function collect(
  value: unknown,
  fileResource: ResourceName | null,
  collector: Collector,
  notes: Notes,
): number {
  let records = 0;
  const properties = new Map<ResourceName, Set<string>>();
  walk(value, fileResource, {
    record: (found) => {
      records += 1;
      collector.add(found);
    },
    reference: collector.addReference,
    unknownRecord: (kind) => {
      notes.skip(
        kind === null ? message('kind.unknown') : message('kind.other', { name: kind }),
        message('skipped.kindNotUsed'),
      );
    },
    unknownProperty: (resource, property) => {
      const names = properties.get(resource);
      if (names === undefined) properties.set(resource, new Set([property]));
      else names.add(property);
    },
  });
  for (const [resource, names] of properties) notes.unknownProperties(resource, names);
  return records;
}

/** A list without entries is a sound answer: the system has none of these. */
function isEmptyAnswer(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (!isJsonObject(value)) return false;
  const values = Object.values(value);
  return values.length > 0 && values.every((part) => Array.isArray(part) && part.length === 0);
}

function whyNothing(value: unknown): Message {
  const error = isJsonObject(value) ? errorAnswer(value) : null;
  return error === null ? message('file.noRecords') : message('file.serverError', { error });
}

/** `{"httpCode": 401, "details": [{"errorText": "…"}]}`, bare or under `error`. */
function errorAnswer(raw: JsonObject): Argument | null {
  const error = isJsonObject(raw.error) ? raw.error : raw;
  const code = error.httpCode;
  if (typeof code !== 'number' && typeof code !== 'string') return null;
  const details: unknown = error.details;
  const first: unknown = Array.isArray(details) ? details[0] : null;
  const text = isJsonObject(first) ? first.errorText : null;
  return typeof text === 'string' ? message('file.serverErrorText', { text, code }) : String(code);
}
