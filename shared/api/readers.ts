import * as z from 'zod';
import { isJsonObject } from '../json/json-value';
import { isZeroGuid } from '../model/ids';
import { notUnderstood } from '../change/stated';
import type { Reader } from './fields';
import { recordId, type RecordId } from './relations';

/** Text; numbers and booleans as they are written. */
export const text: Reader<string> = (raw) => {
  if (typeof raw === 'string') return raw;
  if (raw === undefined || raw === null) return undefined;
  return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : notUnderstood;
};

/** Text without the blanks around it. */
export const trimmed: Reader<string> = (raw) => {
  const value = text(raw);
  return typeof value === 'string' ? value.trim() : value;
};

/** Text that says something: blanks alone are nothing. */
export const wording: Reader<string> = (raw) => {
  const value = trimmed(raw);
  return value === '' ? undefined : value;
};

/** A boolean; older servers send "True" and "False", some scripts 1 and 0. Empty text is nothing. */
export const flag: Reader<boolean> = (raw) => {
  if (typeof raw === 'boolean') return raw;
  const word = text(raw);
  if (word === undefined || word === notUnderstood) return word;
  switch (word.trim().toLowerCase()) {
    case 'true':
    case '1':
      return true;
    case 'false':
    case '0':
      return false;
    case '':
      return undefined;
    default:
      return notUnderstood;
  }
};

/** A whole number, also as text ("8844"), as older servers send it. Empty text is nothing. */
export const wholeNumber: Reader<number> = (raw) => {
  if (typeof raw === 'string') {
    const digits = raw.trim();
    if (digits === '') return undefined;
    return /^[+-]?\d{1,16}$/.test(digits) ? wholeNumber(Number(digits)) : notUnderstood;
  }
  if (raw === undefined || raw === null) return undefined;
  // Adding 0 turns -0, which JSON can express, into 0.
  return typeof raw === 'number' && Number.isSafeInteger(raw) ? raw + 0 : notUnderstood;
};

/**
 * A reference to a failover group or failover recording server, as its GUID in lower case:
 * `FailoverGroup[guid]` in any case, a bare GUID, or the REST form `{type, id}`. Empty, "Not used"
 * and the all-zero GUID are the API's ways to say none: they give null, which is not the same as a
 * property that is not there.
 */
export const reference: Reader<RecordId | null> = (raw) => {
  const written = text(isJsonObject(raw) ? raw.id : raw);
  if (written === undefined || written === notUnderstood) return written;
  const inner = (/^[^[\]]*\[(.*)\]$/.exec(written.trim())?.[1] ?? written).trim();
  if (inner === '' || /^not used$/i.test(inner) || isZeroGuid(inner)) {
    return null;
  }
  return recordId(inner) ?? notUnderstood;
};

/**
 * One of a few values, by the value (`LiveOnly`) or by the API's display name for it ("Live Only");
 * `kept` reads such a value.
 */
export function choice(kept: z.ZodType): Reader<string> {
  const values = kept instanceof z.ZodEnum ? kept.options.map(String) : [];
  const byFoldedName = new Map(values.map((value) => [value.toLowerCase(), value]));
  return (raw) => {
    const word = text(raw);
    if (word === undefined || word === notUnderstood) return word;
    const folded = word.replace(/\s+/g, '').toLowerCase();
    return folded === '' ? undefined : (byFoldedName.get(folded) ?? notUnderstood);
  };
}
