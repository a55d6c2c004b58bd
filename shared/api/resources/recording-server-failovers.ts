import { reference, wholeNumber } from '../readers';

/**
 * API resource `recordingServerFailovers`, a child of which each recording server has exactly one.
 * Its references are texts such as `FailoverGroup[guid]`; the all-zero GUID means "not used".
 */
export const recordingServerFailoverFields = {
  primaryFailoverGroup: reference,
  secondaryFailoverGroup: reference,
  hotStandby: reference,
  failoverPort: wholeNumber,
};
