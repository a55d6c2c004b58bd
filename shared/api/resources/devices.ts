import { failoverSetting, flag, wording } from '../readers';

/**
 * API resources `cameras`, `microphones`, `speakers` and `metadata`, children of hardware. Of their
 * forty properties only these matter to failover.
 */
export const deviceFields = {
  name: wording,
  enabled: flag,
  failoverSetting,
};
