import * as z from 'zod';
import type { Versions } from '../json/versions';
import { keptShape } from './fields/derive';
import { field } from './fields/field';
import { deviceId, hardwareId, recordingServerId } from './ids';

/** The kinds of device that have a failover setting (API: not inputs and outputs). */
export const deviceKinds = ['camera', 'microphone', 'speaker', 'metadata'] as const;

/** A kind of device that has a failover setting. */
export type DeviceKind = (typeof deviceKinds)[number];

/** How far a device works on the server that took over (API: `failoverSetting`). */
export const failoverSettings = ['FullSupport', 'LiveOnly', 'Disabled'] as const;

/** One of the three failover settings of a device. */
export type FailoverSetting = (typeof failoverSettings)[number];

/** The fields of a device (API: `cameras`, `microphones`, `speakers`, `metadata`). */
export const deviceFields = {
  name: field.text({ default: '', editable: false }),
  enabled: field.flag({ default: true, editable: false }),
  failoverSetting: field.choice(failoverSettings, {
    default: 'FullSupport',
    editable: true,
    tab: 'devices',
  }),
};

/** Reads a `Device`. */
export const deviceSchema = z
  .object({
    id: deviceId,
    kind: z.enum(deviceKinds),
    recordingServer: recordingServerId,
    hardware: hardwareId.nullable(),
    ...keptShape(deviceFields),
  })
  .readonly();

/** A camera, microphone, speaker or metadata channel of a recording server. */
export type Device = z.infer<typeof deviceSchema>;

/** How what is kept of a device has changed since version 1. */
export const deviceVersions: Versions = [];
