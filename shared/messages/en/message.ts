/** What is said of messages themselves. */
export const message = {
  /** A message of another version, for which this one has no words. */
  'message.unknown': '{code} ({details})',
} as const;
