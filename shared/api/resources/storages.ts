import { flag, text, wholeNumber } from '../readers';

/** API resource `storages`, children of a recording server: `maxSize` in MB, `retainMinutes` in minutes. */
export const storageFields = {
  displayName: text,
  name: text,
  diskPath: text,
  maxSize: wholeNumber,
  retainMinutes: wholeNumber,
  isDefault: flag,
};
