/** Devices: their kinds, and how far they work on the server that took over. */
export const device = {
  'device.kind.camera': 'Camera',
  'device.kind.microphone': 'Microphone',
  'device.kind.speaker': 'Speaker',
  'device.kind.metadata': 'Metadata',

  // Full, live only and no failover support, in the words of the vendor's manual.
  'device.setting.FullSupport': 'Full support',
  'device.setting.LiveOnly': 'Live only',
  'device.setting.Disabled': 'None',
} as const;
