import * as z from 'zod';
import { defaultsOf, keptShape } from './fields/derive';
import { field } from './fields/field';

/**
 * The fields of a recording server's multicasting (API: `recordingServerMulticasts`). The defaults
 * are the API's example values, with multicasting off.
 */
export const multicastFields = {
  enabled: field.flag({ default: false, editable: true, tab: 'multicast' }),
  iPAddressStart: field.multicastAddress({
    default: '232.100.1.0',
    editable: true,
    tab: 'multicast',
  }),
  iPAddressEnd: field.multicastAddress({
    default: '232.100.1.0',
    editable: true,
    tab: 'multicast',
  }),
  portRangeStart: field.port({ default: 47100, editable: true, tab: 'multicast' }),
  portRangeEnd: field.port({ default: 47199, editable: true, tab: 'multicast' }),
  MTU: field.mtu({ default: 1500, editable: true, tab: 'multicast' }),
  TTL: field.ttl({ default: 32, editable: true, tab: 'multicast' }),
};

/** Reads a `Multicast`; its numbers are whole, their ranges are the rules' business. */
export const multicastSchema = z.strictObject(keptShape(multicastFields)).readonly();

/**
 * Multicasting of live streams. The API carries MTU (bytes) and TTL (hops) as text; they are numbers
 * here.
 */
export type Multicast = z.infer<typeof multicastSchema>;

/** Multicasting as a new recording server has it. */
export const defaultMulticast: Multicast = defaultsOf(multicastFields);
