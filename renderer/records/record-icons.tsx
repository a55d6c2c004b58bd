import {
  CameraRegular,
  DocumentDataRegular,
  FolderOpenRegular,
  MicRegular,
  ServerMultipleRegular,
  ServerRegular,
  ServerSurface16Regular,
  ServerSurfaceMultiple16Regular,
  ShieldCheckmarkRegular,
  ShieldDismissRegular,
  ShieldRegular,
  Speaker2Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { DeviceKind } from '../../shared/model/device';
import type { Failover } from '../../shared/model/failover';

/** The signs of what stands in the Servers tree, the same as there. */
export const recordIcons = {
  servers: ServerMultipleRegular,
  recordingServers: FolderOpenRegular,
  failoverServers: FolderOpenRegular,
  recordingServer: ServerRegular,
  failoverGroup: ServerSurfaceMultiple16Regular,
  failoverRecorder: ServerSurface16Regular,
} as const satisfies Readonly<Record<string, FluentIcon>>;

/** The signs of the kinds of device; always beside the word. */
export const deviceIcons: Readonly<Record<DeviceKind, FluentIcon>> = {
  camera: CameraRegular,
  microphone: MicRegular,
  speaker: Speaker2Regular,
  metadata: DocumentDataRegular,
};

/** The signs of how a recording server is protected; always beside the words. */
export const failoverIcons: Readonly<Record<Failover['mode'], FluentIcon>> = {
  none: ShieldDismissRegular,
  failoverGroups: ShieldRegular,
  hotStandby: ShieldCheckmarkRegular,
};
