import ipaddr from 'ipaddr.js';
import type { FieldName } from './field-name';
import { refuse, type Refusal } from './refusal';

/** The longest name taken, in characters. Our assumption: the API gives no limit. */
export const MAX_NAME_LENGTH = 255;

/** The longest description taken, in characters. Our assumption: the API gives no limit. */
export const MAX_DESCRIPTION_LENGTH = 4000;

const HOST_LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i;
const ABSOLUTE_WINDOWS_PATH = /^(?:[a-z]:\\|\\\\(?!\.+\\)[^\\]+\\[^\\]+)/i;
const FORBIDDEN_IN_PATH = /[/:*?"<>|\p{Cc}]/u;

/** What shows nothing on screen: blanks, control and formatting characters. */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}]*$/u;

/** The rule of one field: null when the value is fine. */
export type FieldRule<Value> = (value: Value, field: FieldName) => Refusal | null;

/**
 * Required, at most 255 characters. Seed text: servers and groups appear by their name in the client
 * and in logs; required for groups by the vendor's tools, for all else it is our assumption.
 */
export const checkName: FieldRule<string> = (value, field) => {
  if (INVISIBLE.test(value)) return refuse('nameRequired', {}, field);
  if (value.trim().length > MAX_NAME_LENGTH) {
    return refuse('nameTooLong', { limit: MAX_NAME_LENGTH }, field);
  }
  return null;
};

/** Optional (seed text), at most 4,000 characters. */
export const checkDescription: FieldRule<string> = (value, field) =>
  value.length <= MAX_DESCRIPTION_LENGTH
    ? null
    : refuse('descriptionTooLong', { limit: MAX_DESCRIPTION_LENGTH }, field);

/**
 * A host name (letters, digits, hyphens, underscores, dots) or an IP address. Source: RFC 1123, and
 * the underscore that Windows accepts.
 */
export const checkHostName: FieldRule<string> = (value, field) =>
  isHostName(value.trim()) ? null : refuse('hostNameInvalid', {}, field);

/**
 * 1–65535. The vendor's tools also take 0, the API's "unset"; that a port in use cannot be 0 is our
 * assumption.
 */
export const checkPort: FieldRule<number> = (value, field) =>
  isPort(value) ? null : refuse('portOutOfRange', {}, field);

/**
 * The address of a network interface, never empty, never a multicast address. The server refuses
 * an empty one (a known fault of the vendor's product); 0.0.0.0 and :: mean any interface.
 */
export const checkInterfaceAddress: FieldRule<string> = (value, field) => {
  const address = parseIp(value);
  return address !== null && isUnicast(address)
    ? null
    : refuse('interfaceAddressInvalid', {}, field);
};

/** An IPv4 address from 224.0.0.0 to 239.255.255.255. Source: the IPv4 multicast space. */
export const checkMulticastAddress: FieldRule<string> = (value, field) =>
  multicastNumber(value) === null ? refuse('multicastRangeInvalid', {}, field) : null;

/**
 * Empty (not set yet) or an absolute Windows path with a drive letter or a share. Source: the
 * vendor's PowerShell module asks for an absolute path; that it may be empty is our assumption.
 */
export const checkDatabasePath: FieldRule<string> = (value, field) => {
  const path = value.trim();
  const rest = path.replace(/^(?:[a-z]:)/i, '');
  return path === '' || (ABSOLUTE_WINDOWS_PATH.test(path) && !FORBIDDEN_IN_PATH.test(rest))
    ? null
    : refuse('databasePathNotAbsolute', {}, field);
};

/** 576–9000 bytes. Our assumption: from the smallest IPv4 datagram every host takes to a jumbo frame. */
export const checkMtu: FieldRule<number> = (value, field) =>
  Number.isInteger(value) && value >= 576 && value <= 9000
    ? null
    : refuse('mtuOutOfRange', {}, field);

/** 1–255 hops; 0 would never leave the computer. Source: the IPv4 header's 8-bit field. */
export const checkTtl: FieldRule<number> = (value, field) =>
  Number.isInteger(value) && value >= 1 && value <= 255 ? null : refuse('ttlOutOfRange', {}, field);

/** The place of an IPv4 multicast address in the order of addresses; null if it is not one. */
export function multicastNumber(text: string): number | null {
  const address = parseIp(text);
  if (address?.kind() !== 'ipv4' || address.range() !== 'multicast') return null;
  return address.toByteArray().reduce((sum, byte) => sum * 256 + byte, 0);
}

/** Whether a number is a TCP or UDP port that can be used, 1–65535. */
export function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 65535;
}

/** An IPv6 address that wraps an IPv4 one is what the IPv4 one is. */
function isUnicast(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  const plain =
    address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()
      ? address.toIPv4Address()
      : address;
  const range = plain.range();
  return range !== 'multicast' && range !== 'broadcast';
}

function isHostName(text: string): boolean {
  if (text.length === 0 || text.length > 253) return false;
  if (parseIp(text) !== null) return true;
  const labels = text.replace(/\.$/, '').split('.');
  // All digits and dots that are no IP address: a mistyped address, not a name.
  return labels.every((label) => HOST_LABEL.test(label)) && !/^[\d.]+$/.test(text);
}

/** Only the usual four-part form of IPv4: the library would also take 10.1 and 0x0a.0.0.1. */
function parseIp(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const trimmed = text.trim();
  if (ipaddr.IPv4.isValidFourPartDecimal(trimmed)) return ipaddr.IPv4.parse(trimmed);
  return trimmed.includes(':') && !trimmed.includes('%') && ipaddr.IPv6.isValid(trimmed)
    ? ipaddr.IPv6.parse(trimmed)
    : null;
}
