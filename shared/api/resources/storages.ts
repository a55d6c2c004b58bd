import { flag, text, wholeNumber, wording } from '../readers';

/** API resource `storages`, children of a recording server: `maxSize` in MB, `retainMinutes` in minutes. */
export const storageFields = {
  name: wording,
  diskPath: text,
  maxSize: wholeNumber,
  retainMinutes: wholeNumber,
  isDefault: flag,
};
