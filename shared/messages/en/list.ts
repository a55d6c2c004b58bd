/** Parts of lists that are too long to be told. */
export const list = {
  /** Stands last: "FRS-01, FRS-02 and 7 more". */
  'list.more': '{count, number} more',
} as const;
