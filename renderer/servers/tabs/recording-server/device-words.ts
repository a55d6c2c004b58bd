import type { DeviceKind, FailoverSetting } from '../../../../shared/model/device';
import { say } from '../../../kit/say';

/** The words on screen for each kind of device. */
export const deviceKindLabels: Readonly<Record<DeviceKind, string>> = {
  camera: say('device.kind.camera'),
  microphone: say('device.kind.microphone'),
  speaker: say('device.kind.speaker'),
  metadata: say('device.kind.metadata'),
};

/** The words on screen for each failover setting. */
export const failoverSettingLabels: Readonly<Record<FailoverSetting, string>> = {
  FullSupport: say('device.setting.FullSupport'),
  LiveOnly: say('device.setting.LiveOnly'),
  Disabled: say('device.setting.Disabled'),
};
