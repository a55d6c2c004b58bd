import { flag, trimmed, wholeNumber } from '../readers';

/**
 * API resource `recordingServerMulticasts`, a child of which each recording server has at most one.
 * `MTU` and `TTL` are numbers that the API writes as text.
 */
export const recordingServerMulticastFields = {
  enabled: flag,
  iPAddressStart: trimmed,
  iPAddressEnd: trimmed,
  portRangeStart: wholeNumber,
  portRangeEnd: wholeNumber,
  MTU: wholeNumber,
  TTL: wholeNumber,
};
