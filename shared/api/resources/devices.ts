import { failoverSetting, flag, text } from '../readers';

/**
 * API resources `cameras`, `microphones`, `speakers` and `metadata`, children of hardware. Of their
 * forty properties only these matter to failover.
 */
export const deviceFields = {
  displayName: text,
  name: text,
  enabled: flag,
  failoverSetting,
};
